import { opensWithVerb, readUnit } from './read-unit';
import { endOf } from './sentence-words';
import type { UnitKind } from './unit-endings';
import type { UnitLexicon } from './unit-lexicon';

export interface UnitList {
  readonly names: readonly string[];
  readonly kinds: readonly UnitKind[];
  /** Behind the last unit and a tail such as 等部门. */
  readonly end: number;
  /** 等, 等单位 stood at the end: the list is named by examples. */
  readonly open: boolean;
}

const MAX_UNITS = 40;
/** A comma joins units too; but lists are short then, and other clauses begin there as well. */
const MAX_COMMAS = 6;
const CLASS_WORD =
  '(?:成员|责任|职能|主管|牵头|配合|相关|有关|市直|县直|区直|直属|各|重点|行业|业务|综合|监管|执法|专业|上述|属地)*(?:部门|单位|乡镇|镇街|街道|社区|县区|县市区|区县|县|市|区|镇|乡|村|公司|企业|学校|科室|处室|局|机构|园区|地区|地|医院|高校|学院|站所|人|同志|领导|组|站|所|队|省|州|旗|厂|矿|车间|银行|家|中心)';
const COUNT = '(?:\\d{1,3}|[一二三四五六七八九十两几]{1,3})\\s*(?:个|家|所|名|位|大)?';
/** 等, 等部门, 等6家单位, 三个街道 and 两级 behind a list belong to no unit. */
const TAIL = new RegExp(
  `等?(?:${COUNT}${CLASS_WORD}|${COUNT}(?<=[个家所])[\\u4e00-\\u9fa5]{0,4}?${CLASS_WORD}|[两三四]级)(?!以上)|等${CLASS_WORD}?(?!级|待|于)`,
  'y',
);
/** The same at the end of the last name itself: 白云三个街道, 乡两级. */
const TAIL_OF_NAME = new RegExp(
  `^(.{1,8}?)(?:等?(?:${COUNT}(?<=[个家所])${CLASS_WORD}|${COUNT}(?:县|市|区|镇|乡|村|街道|部门|单位|社区|园区|地))|[两三四]级)$`,
);
const JOINT = /[、；]|，|,|;|以及|和|及(?!时|早)其?|与|暨|\/(?=[^\d])/y;
/** A name whose class word comes only with the last of the list: 住建、水务部门. */
const HEADLESS = /[\u4e00-\u9fa5]{2,6}(?=[、和与及等])|[\u4e00-\u9fa5](?=[、和与及])/y;
const NO_HEADLESS =
  /[的了是在把要对被]|^第|^(?:加强|完成|落实|推进|建立|健全|完善|抓好|做好|开展|强化|提高|提升|优化|坚持|全面|积极|主动|认真|及时|严格|统筹|按照|确保|围绕|结合|通过|进一步|继续|不断|切实|组织|召开|深入|扎实|加快|加大|突出|聚焦|发现|排查|整改|清理|检查|监督|我们|大家|同志|安全|质量|人|财|物|事)$|^(?:加强|完成|落实|推进|建立|健全|完善|抓好|做好|开展|强化|提高|提升|优化|坚持|确保|围绕|通过|发现|对|由|请|在|向|从|将|把|要|按|经|为|以)/;
/** One office of two bodies: 市委、市政府督查室. */
const TWO_BODIES =
  /[省市县区州旗盟镇乡]委、[省市县区州旗盟镇乡]?(?:人民)?政府(?:督[查考评]|信访|机关|办|研究|政策|政务|接待|农村|热线|目标|绩效)[^、，。；：\s]{0,6}?(?:办公室|办|室|局|处|中心|组)|(?:党委|局党组|公司党委)、(?:政府|行政)办公室/y;
/** Heads under which short names in front are offices of their own: 住建和水务部门. */
const SHARED_HEAD = /^([\u4e00-\u9fa5]{2,4})[和与及]([\u4e00-\u9fa5]{2,6}(?:部门|单位|系统|机关))$/;
const OFFICIAL_PAIR =
  /^(?:文化和旅游|住房和城乡|人力资源和社会|工业和信息|发展和改革|卫生和(?:计划生育|健康)|自然资源和规划|规划和自然|交通运输和|经济和信息|医疗和|教育和体育|科学和技术|农业和农村|水利和|审批和|民政和|市政和|城市管理和|行政审批和)/;

/** RF2: the list of units that begins exactly at `at`, as names in text order; null when none does. Bounded. `named` as in `readUnit`. */
export function readUnitList(
  text: string,
  at: number,
  lexicon: UnitLexicon,
  named = false,
): UnitList | null {
  const names: string[] = [];
  const kinds: UnitKind[] = [];
  let here = at;
  let end = -1;
  let headless: string[] = [];
  let commas = 0;
  let open = false;
  while (names.length + headless.length < MAX_UNITS) {
    const office = lexicon.longestAt(text, here) ? -1 : endOf(TWO_BODIES, text, here);
    const unit =
      office > 0
        ? { name: text.slice(here, office), end: office, kind: 'named' as const }
        : readUnit(text, here, lexicon, named);
    if (unit) {
      names.push(...headless, ...namesOf(unit.name, names.length + headless.length > 0));
      kinds.push(...headless.map(() => 'named' as const), unit.kind);
      headless = [];
      end = unit.end;
    } else {
      const stop = endOf(HEADLESS, text, here);
      const name = text.slice(here, stop);
      if (stop < 0 || NO_HEADLESS.test(name) || (name !== '宣传' && opensWithVerb(name))) break;
      headless.push(name);
      const tail = endOf(TAIL, text, stop);
      if (tail > 0 && text[stop] === '等' && text.slice(stop, tail).length > 1) {
        names.push(...headless);
        kinds.push(...headless.map(() => 'named' as const));
        return { names, kinds, end: tail, open: true };
      }
      end = end < 0 || headless.length > 0 ? end : stop;
      const joint = endOf(/[、和与及]/y, text, stop);
      if (joint < 0) break;
      here = joint;
      continue;
    }
    const tail = endOf(TAIL, text, end);
    if (tail > end) {
      open = text[end] === '等';
      end = tail;
    }
    const joint = endOf(JOINT, text, end);
    if (joint < 0) break;
    if (text[joint - 1] === '，' || text[joint - 1] === ',' || text[joint - 1] === '；') {
      if (open || ++commas > MAX_COMMAS) break;
    }
    here = skipSpaces(text, joint);
  }
  return names.length > 0 && end > 0 ? { names, kinds, end, open } : null;
}

function skipSpaces(text: string, at: number): number {
  let here = at;
  while (text[here] === ' ' || text[here] === '\u3000') here++;
  return here;
}

function namesOf(name: string, listed: boolean): string[] {
  const cut = listed ? TAIL_OF_NAME.exec(name)?.[1] : undefined;
  const plain = cut ?? name;
  const shared = OFFICIAL_PAIR.test(plain) ? null : SHARED_HEAD.exec(plain);
  return shared ? [shared[1] ?? '', shared[2] ?? ''] : [plain];
}
