/** Bounded on both sides, so that a run of digits is looked at once. */
const DIGITS = String.raw`(?<![\d.,])(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?(?![\d.])`;
const HAN = '(?<![二两三四五六七八九十百千])[二两三四五六七八九十百千]{1,8}';
const SCALE = '(?:[十百千]?[万亿])?';
/** Money, shares, measures: what a figure is counted in whatever the noun. */
const MEASURE =
  '个百分点|百分点|%|％|‰|倍|元|美元|公里|千米|平方公里|平方米|立方米|米|厘米|毫米|公顷|亩|吨标准煤|吨|公斤|千克|克|微克|升|千瓦时|千瓦|兆瓦|度|℃|标准箱';
/** Classifiers of things that people can count on the spot. */
const COUNTER =
  '所|座|条|家|处|户|名|人次|人|张|辆|台套|台|套|场次|场|次|间|栋|幢|幅|盏|只|头|株|棵|架|艘|部|件|份|宗|枚|支|对|块|片|本|门|课时|床|学位|车位|泊位|班|村|社区|县|市|区|镇|乡';
/** Classifiers that slogans are made with as well: 三个一批, 五大工程, 四项制度. */
const LOOSE = '个|项|批|类|种|起|点';
/** Time is a figure only where the words set a bound on it. */
const TIME = '个工作日|工作日|小时|分钟|天|秒';
const VERB =
  '新改扩建|新建|改建|扩建|改造|建成|建设|完成|新增|增长|增加|提高|提升|降低|下降|减少|压减|压缩|缩短|达到|突破|实现|培训|培育|引进|引育|招引|整治|拆除|治理|修复|种植|推广|投入|安排|筹集|发放|覆盖|创建|打造|设立|消除|清理|招聘|招录|开工|竣工|实施|办结|化解|建立|打通|疏通|更新|安装|配备|补充|达|增|降|减';
const BOUND =
  '不少于|不低于|不高于|不超过|控制在|超过|至少|力争|保持在|稳定在|提高到|提高至|降低到|降低至|下降到|增加到|增加至|压缩到|压缩至|缩短到|缩短至|达到|突破|确保|累计|至|到';
const AFTER = '(?:以上|以内|以下|左右)?';
const RANGE = '[—～~-]|至|到';
const NUMBER = `(?:${DIGITS})(?:余|多)?${SCALE}(?:余|多)?`;
const UNIT = `(?:${MEASURE}|${COUNTER}|${LOOSE})(?:/(?:${MEASURE}|${COUNTER}|[万千百]?人|日|年|月))?`;
const HEAD = `(?:${VERB})?(?:${BOUND})?`;

/** A figure of every shape, longest first. What stands before it is looked at afterwards. */
const FIGURE = new RegExp(
  [
    `${HEAD}${NUMBER}(?:${UNIT})?(?:${RANGE})${NUMBER}(?:${UNIT})${AFTER}`,
    `(?:${VERB})?(?:${BOUND})${NUMBER}(?:${TIME})${AFTER}`,
    `${HEAD}${NUMBER}(?:${UNIT})${AFTER}`,
    `${HEAD}${HAN}余?${SCALE}(?:${MEASURE}|${COUNTER})${AFTER}`,
    `${HEAD}百分之[零一二三四五六七八九十百点]+${AFTER}`,
    `${HEAD}[二三四五六七八九十]分之[一二三四五六七八九十]${AFTER}`,
    `翻[一两二三\\d]番`,
    `前(?:\\d+|[三五十]|二十)(?:名|位|强)?(?=[，。；、）]|$)`,
  ].join('|'),
  'gu',
);

/** Characters before a number that make it an ordinal, a name or the rest of another number. */
const NOT_BEFORE = /[第A-Za-z〔[-]$/u;
/** What turns a count into a name or an ordinal: 12个字, 2号, 3月, 4级. */
const NOT_AFTER = /^(?:字|号|月|年|级|期|以来)/u;
/** 三个一批, 3个基本: a slogan goes on with a number or 基本. */
const SLOGAN = /^(?:一批|一律|基本|坚持|意识|维护)/u;

/**
 * T1: 目标值: the figures of a clause that say how much: a number with what it is counted in and the word of
 * change or bound before it (改造140个, 增长10%, 不少于3万元), in the order of the text, each once. Dates,
 * ordinals, document numbers and names with digits are none. Pure, total, linear.
 * @param task what is to be done, without the wording of its units and dates (`LedgerRow.task`)
 */
export function targetFigures(task: string): string[] {
  const figures = new Set<string>();
  const text = task.replace(/(?<=\d) +(?=[\p{Script=Han}%])|(?<=\p{Script=Han}) +(?=\d)/gu, '');
  for (const { 0: figure, index } of text.matchAll(FIGURE)) {
    const before = text.slice(Math.max(0, index - 1), index);
    const after = text.slice(index + figure.length, index + figure.length + 2);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(after)) continue;
    if (/[个项批类]$/u.test(figure) && SLOGAN.test(after)) continue;
    figures.add(figure);
  }
  return [...figures];
}
