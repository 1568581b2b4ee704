import { isFacility } from './facility';
import { withEnd } from './role-at';
import { unitsOf } from './role-clauses';
import { deedEnd, endOf, hasDirective, openerEnd, skipAdverbs, timeEnd } from './sentence-words';
import type { Setting, SubjectSpan } from './subject-span';
import { isPast } from './tense';
import type { UnitLexicon } from './unit-lexicon';
import { readUnitList, type UnitList } from './unit-list';

/** What the names of bodies and posts end with that no sentence goes on with. */
const PLAIN_BODY =
  /(?:局|厅|委员会|管委会|居委会|村委会|[^主承协督举包兴]办|办公室|[管业安综党政人财信][^，]{0,4}科|科|股|处|科室|[^东南西北中上下底内外]部|[^地车电网]站|派出所|所|[^部]队|[^法]院|中心|公司|集团|银行|[支分农]行|协会|工会|商会|学会|妇联|团委|学校|小学|中学|车间|班组|[^小]组|专班|党委|党组|支部|书记|主任|[^生增成家]长|经理|总监|主管|专员|[^人党成团会队雇职店动裁学全减演伤复]员|负责人|单位|部门|各村|各镇|乡镇|街道|社区|台|馆|校)$/;

/** What follows a name and is no deed: 的主要工作, 留不住, 人均负责, 来督查. */
const NO_DEED =
  /^.?$|^[^\u4e00-\u9fa5“]|^[的来两之上下里内外中]|^(?:人均|平均|户均|责任制|[一二三四五六七八九十]+[条个])|没|未|难|流于|得不|不(?!少于|得|低于|超过|定期|漏)|怎么|如何|有的|^由|^(?:改造|建设|扩建|工程|项目)|^(?:主要|分管)负责|各司其职|各负其责|统一领导|来(?=[县市省州院校厂检督调])|已|比例|[^效]率|(?<![主重需必纪摘])要(?![求点素])|[任为][^，]{0,6}(?:组长|成员)/;
const NO_SUBJECT = /^[哪谁某\d]|[前后]|期间|一手|(?<![省市县区镇乡][^，]{1,6}|[组委部局庆评创])办$/;

/** Units before a verb that no list knows, in a line that demands: 网络工作部上线电子地图，6月底前试运行. */
export function readBeforeOtherVerb(
  line: string,
  at: number,
  lexicon: UnitLexicon,
  setting: Setting,
): SubjectSpan | null {
  if (!setting.asks || setting.past) return null;
  const list = readUnitList(line, at, lexicon, true);
  return list && mayAct(line, at, list, setting)
    ? readBare(line, at, list, lexicon, setting)
    : null;
}

/** Whether what follows may be a deed although no list knows its verb: plain bodies, in a line that demands. */
function mayAct(
  line: string,
  at: number,
  { names, kinds, end }: UnitList,
  { asks, past, year }: Setting,
): boolean {
  const before =
    line
      .slice(Math.max(0, at - 60), at)
      .split(/[。；！？]/)
      .at(-1) ?? '';
  if (Number(/(\d{4})年/.exec(before)?.[1] ?? Infinity) < (year ?? 0)) return false;
  const plain = (name: string) =>
    name.length > 2 && PLAIN_BODY.test(name) && !NO_SUBJECT.test(name);
  const clause = line.slice(end, end + 40).split(/[，。；！？：]/)[0] ?? '';
  return (
    asks &&
    !past &&
    names.every(plain) &&
    !kinds.includes('class') &&
    !NO_DEED.test(clause) &&
    /[，。；]/.test(line)
  );
}

const FREQUENCY =
  /^[，,]?[^，。；]{0,4}?(?:每(?!个|名|位|所|家|项|一)|按[月周季日年旬](?!照)|定期|轮流)/;
const LIMIT =
  /^[，,]?[^。；！？]{0,30}?(?:之?前|以前|底|末|内|起|开始)(?:[，,]|完成|报|将|把|开展|启动|实现|对|组织|制定|提交|[\u4e00-\u9fa5])/;
const NEVER_TOLD =
  /^作为|^[^，。；]{0,3}?(?:是|有|存在|占|达|属于|习惯|高度重视|面临|共(?!同)|仅|均价|可以|可(?!以)|能|就(?!近|地|业|读|诊)|拟(?![定订])|会(?![同商议诊签审计])|愿|想|表示|反映|认为|介绍|说|提出[^，。]{0,4}建议)/;
/** 将 with an object that is handed on tells: 将落实情况纳入考评; else it says what will be. */
const WILL =
  /^[^，。；]{0,8}?(?:将(?!(?![于在对把按会择适组开进派启继听来到作要就是为有])[^，。；]{2,14}?(?:纳入|报(?![告道销名表社业])|送[至到]|列入|录入|上传|作为|分解|传达|落实到|压实|移交|覆盖|前置|贯穿|融入))|[要会再还]来(?!得)|来[县市省州区镇乡院校厂矿站局]?(?:[检督考验视]|调研)|要到[^，。；]{0,4}[检考调督])/;
/** What has been done. */
export const DONE = /^[^，。；]{0,12}?(?:了|过(?!程|渡|关|硬|冬|节|往))/;

/** The speaker's own leadership and bodies above tell what they plan. */
const OWN_LEADERSHIP = /^(?:上级|国家|中央|[省市县区州]里|[省市县区州旗]?(?:委|政府|人民政府)$)/;

/** 检修现场, 清理，由…: the verb is a noun there. */
const NOUN_BEHIND =
  /^(?:电话|方式|人|现场|工作(?![方计台机总报简信])|与|情况|过程|期间|中[，。]|不|率|难|问题|缺位|滞后|缓慢|，由|[要应须](?![急求])|必须|务必)/;

function isDeed(line: string, end: number): boolean {
  return end > 0 && timeEnd(line, end) < 0 && !NOUN_BEHIND.test(line.slice(end, end + 4));
}

/** What opens the words about the deed: 对企业挂牌督办, 把名单报上来. */
const ON_WHAT =
  /^(?:对(?!于)|把|将|按照?|依托|根据|结合|围绕|针对|通过|在(?!于)|每|逐|接到|收到|发现)/;

/** How things stand, not what is to be done. */
const STATE =
  /还?有(?!关|序|力|效|限|机)|存在|欠缺|不足|不够|不到位|不高|不强|较|很|比较|进展|成为|位居|排名/;

/** Form G: only the units, in a sentence that tells them to act. */
export function readBare(
  line: string,
  at: number,
  list: UnitList,
  lexicon: UnitLexicon,
  setting: Setting,
): SubjectSpan | null {
  const { past, forward, asks, year } = setting;
  const rest = line.slice(list.end, list.end + 60);
  if (
    (past && !asks) ||
    (withEnd(line, list.end) < 0 && NEVER_TOLD.test(rest)) ||
    WILL.test(rest) ||
    DONE.test(rest) ||
    isPast(line, at, list.end)
  )
    return null;
  const other = withEnd(line, list.end);
  const helpers = other > 0 ? readUnitList(line, other, lexicon, true) : null;
  const end = helpers?.end ?? list.end;
  const from = helpers && line[end] === '，' ? end + 1 : end;
  const stated = Number(/^(\d{4})年/.exec(line.slice(from, from + 5))?.[1] ?? Infinity);
  if (stated < (year ?? 0) || isFacility(line, list, skipAdverbs(line, from))) return null;
  const behind = line.slice(from, from + 60);
  const opened = openerEnd(line, from) > 0;
  const turns = timeEnd(line, from) > 0 && endOf(/[把将对]/y, line, skipAdverbs(line, from)) > 0;
  const clause = behind.split(/[，。；！？]/)[0] ?? '';
  const acts =
    (helpers !== null && forward && !STATE.test(clause)) ||
    (asks && ON_WHAT.test(behind) && !STATE.test(clause)) ||
    (!STATE.test(clause) && mayAct(line, at, list, setting)) ||
    isDeed(line, deedEnd(line, skipAdverbs(line, from))) ||
    ((opened || helpers !== null) && hasDirective(clause) && !STATE.test(clause));
  const timed = timeEnd(line, from) > 0 && (LIMIT.test(behind) || FREQUENCY.test(behind));
  const dated =
    FREQUENCY.test(behind) ||
    timed ||
    turns ||
    ((acts || opened) &&
      LIMIT.test(behind.split(/[。；]/)[0] ?? '') &&
      /[月日周天年季度]|节|汛|会后|学/.test(behind));
  if (list.names.some((name) => OWN_LEADERSHIP.test(name))) return null;
  const general = list.kinds.every((kind) => kind === 'class');
  if (
    !(dated && (acts || timed || turns || opened || FREQUENCY.test(behind))) &&
    !(acts && forward && !general)
  )
    return null;
  const units = [
    ...unitsOf(list.names, 'responsible', lexicon),
    ...unitsOf(helpers?.names ?? [], 'support', lexicon),
  ];
  return { end, units, form: 'bare' };
}
