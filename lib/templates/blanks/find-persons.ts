import type { FoundBlank } from './blank-offer';

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';
const POSTS =
  '副?(?:书记|省长|市长|县长|区长|镇长|乡长|局长|厅长|部长|处长|科长|主任|主席|校长|院长|所长|站长|行长|秘书长|董事长|总经理|经理)';
/** What may follow a title: 金融局长期, 高级主任医师 name nobody. */
const FOLLOW =
  '[，。；：、！？,;:!?”）)\\s]|$|同志|作|讲|已|通报|汇报|主持|代表|介绍|和|与|的|在|就|要|说|指出|强调|负责|牵头|带队';
/** Behind a name, its title (张三局长, 王某某同志). */
const BEFORE_TITLE = new RegExp(
  `(?<=^|[，。；：！？、,;:“（(\\s]|[由和与及请让向对为]|同志)([${SURNAMES}](?:某某?|[\\u4e00-\\u9fa5]{1,2}))(同志|${POSTS}(?=${FOLLOW}))`,
  'gu',
);
/** Behind a post, a name that a sign ends, or a word that follows persons (局长张明远，). */
const BEHIND_TITLE = new RegExp(
  `(?<=(${POSTS}))([${SURNAMES}](?:某某?|[\\u4e00-\\u9fa5]{1,2}))(?=[，。；：！？、,;:）)”\\s]|$|同志)`,
  'gu',
);
/** Signs that stand in titles and ordinary words, not in given names. */
const NO_NAME = /[的了是在把和与及各全们个要会副长任记局委市县区省部处科员工作等级]/u;

/** FB3: persons by their titles; the title stays in the text. */
export function findPersons(text: string): FoundBlank[] {
  const found: FoundBlank[] = [];
  for (const { 1: name = '', 2: title = '', index } of text.matchAll(BEFORE_TITLE)) {
    push(found, name, index, title === '同志' ? '姓名' : `${title}姓名`);
  }
  for (const { 1: title = '', 2: name = '', index } of text.matchAll(BEHIND_TITLE)) {
    push(found, name, index, `${title}姓名`);
  }
  return found;
}

/** FB3: the name behind the post in the line under the title (青澜市副市长　顾清和). */
export function findSpeaker(byline: string): FoundBlank[] {
  const [, before = '', name] = /^(.*[\s　])([\u4e00-\u9fa5·]{2,4})\s*$/u.exec(byline) ?? [];
  if (!name) return [];
  return [personAt(name, before.length, '讲话人')];
}

function push(found: FoundBlank[], person: string, start: number, name: string): void {
  if (!NO_NAME.test(person)) found.push(personAt(person, start, name));
}

function personAt(person: string, start: number, name: string): FoundBlank {
  const asked = { type: 'person', measure: '', options: [] } as const;
  return { kind: 'person', start, end: start + person.length, name, asked };
}
