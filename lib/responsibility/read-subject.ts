import type { ChipUnit, UnitRole } from '../draft/draft';
import { roleAt, withEnd } from './role-at';
import { type RoleSpan, readChain, readRoleClause, strongest, unitsOf } from './role-clauses';
import {
  deedEnd,
  directiveEnd,
  endOf,
  findModal,
  hasDirective,
  modalEnd,
  openerEnd,
  skipAdverbs,
  timeEnd,
} from './sentence-words';
import { isPast } from './tense';
import type { UnitLexicon } from './unit-lexicon';
import { readUnitList, type UnitList } from './unit-list';

export interface SubjectSpan {
  readonly end: number;
  readonly units: readonly ChipUnit[];
  readonly form: 'role' | 'modal' | 'status' | 'bare';
}

/** What the place of the subject says: whether its section looks back, whether its line demands something. */
export interface Setting {
  readonly past: boolean;
  /** Nothing in the line says that it reports. */
  readonly forward: boolean;
  /** The year of the speech; what a year before it did is past. */
  readonly year: number | null;
  /** The line has words that demand. */
  readonly asks: boolean;
}

const STATUS =
  /(?:均|都|也|就|同|分别|共同)?(?:是|为|系|作为)[^，。；：]{0,18}?(?:第一责任人|责任人|责任主体|实施主体|责任单位|牵头单位|牵头部门|配合单位|责任部门|项目业主|业主单位|主责单位|承办单位|牵头责任单位|总负责人|主体单位|责任科室|投资主体|管理主体|建设主体|运营主体|业主|主体)(?:[、和][^，。；、为是]{0,10}?(?:责任人|主体|业主|单位|部门))*(?![\u4e00-\u9fa5])/y;
/** Facilities open, are built, reach a number: nobody is told to do it. */
const FACILITY_VERB =
  /(?:也|都|全部|基本|力争|确保|尽快|按期|如期|率先|争取|在?.{0,8}?前)?(?:启动运行|启用|上线|切换|联调|试运行|送电|通电|通水|通车|并网|投产|复工|扩容|提标|加密[到至]|投用|投入|投运|建成|开工|完工|竣工|封顶|达到|达|超过|不低于|不少于|实现[^，。]{0,6}覆盖|覆盖|增加到|新增|开业|开园|开馆|开放|搬迁|关闭|取缔|拆除|改造(?:到位|完成)|扩建|达标|升级|建设|纳入|配备到|运行|运营|动工|保持(?:在|[^，。]{0,4}(?:畅通|运转))|全覆盖|控制在|设在|设立在|[^，。]{0,5}运行|逐步(?:取消|淘汰))/y;
const FACILITY =
  /(?:中心|系统|平台|库|站|所|院|馆|园|厂|室|店|学校|医院|社区|村|小区|园区|基地|区|食堂|大厅|超市|宾馆|网点|驿站|场|医疗机构|机构|中学|小学|镇|县|市)$/;
/** 还要作讲话: what comes, not what is asked. */
const AGENDA = /^[^，。；]{0,8}?(?:讲话|报告|发言|致辞|宣读|作指示|讲几点|讲意见|亲自授课)/;
const LEADING_PART =
  /^(?:切实|充分|认真|主动|积极|更好地?)*(?:发挥|履行|落实|担负|扛起)[^，。；]{0,4}?牵头[^，。；]{0,6}?(?:作用|职责|责任)/;
const AS_LEADER = /作为[^，。；]{0,8}?牵头/;
const BETWEEN_CLAUSE =
  /[，,]\s*(?:同时|更|都|也|既|还|一定|下一?步|首先|就|均|务必|一律|特别是|尤其|必须|今后|接下来)?$/;
const ALREADY = /^(?:已经?|虽然?|尽管|任务|责任)/;
const NOUN_AT_END =
  /(?:项目|工作|任务|问题|材料|情况|活动|设施|工程|企业|单位|人员|资金|建设|服务|管理|执法|队伍|干部|职工|群众|的)$/;
const SLOGAN_BEHIND =
  /^[^，。；！？]{0,14}?的?[^，。；！？]{0,8}?(?:格局|机制|体制|体系|模式|局面|原则|制度|氛围|网络|新路子|良好态势)/;
const OPEN_QUOTE = /[“‘「][^”’」]*$/;

/** RF5 to RF8: what the units at `at`, the subject of their clause, have to do; null when nothing. */
export function readSubject(
  line: string,
  at: number,
  lexicon: UnitLexicon,
  setting: Setting,
): SubjectSpan | null {
  const list = readUnitList(line, at, lexicon);
  if (!list) return readBeforeOtherVerb(line, at, lexicon, setting);
  if ('：:'.includes(line[list.end] ?? ' ')) return readHeaded(line, list, lexicon, setting);
  return (
    readStatus(line, list, lexicon) ??
    readDemand(line, list, lexicon) ??
    readRoles(line, at, lexicon, setting) ??
    readBare(line, at, list, lexicon, setting)
  );
}

/** What the names of bodies and posts end with that no sentence goes on with. */
const PLAIN_BODY =
  /(?:局|厅|委员会|管委会|居委会|村委会|[^主承协督举包兴]办|办公室|[管业安综党政人财信][^，]{0,4}科|科|股|处|科室|[^东南西北中上下底内外]部|[^地车电网]站|派出所|所|[^部]队|[^法]院|中心|公司|集团|银行|[支分农]行|协会|工会|商会|学会|妇联|团委|学校|小学|中学|车间|班组|[^小]组|专班|党委|党组|支部|书记|主任|[^生增成家]长|经理|总监|主管|专员|[^人党成团会队雇职店动裁学全减演伤复]员|负责人|单位|部门|各村|各镇|乡镇|街道|社区|台|馆|校)$/;

/** What follows a name and is no deed: 的主要工作, 留不住, 人均负责, 来督查. */
const NO_DEED =
  /^.?$|^[^\u4e00-\u9fa5“]|^[的来两之上下里内外中]|^(?:人均|平均|户均|责任制|[一二三四五六七八九十]+[条个])|没|未|难|流于|得不|不(?!少于|得|低于|超过|定期|漏)|怎么|如何|有的|^由|^(?:改造|建设|扩建|工程|项目)|^(?:主要|分管)负责|各司其职|各负其责|统一领导|来(?=[县市省州院校厂检督调])|已|比例|[^效]率|(?<![主重需必纪摘])要(?![求点素])|[任为][^，]{0,6}(?:组长|成员)/;
const NO_SUBJECT = /^[哪谁某\d]|[前后]|期间|一手|(?<![省市县区镇乡][^，]{1,6}|[组委部局庆评创])办$/;

/** Units before a verb that no list knows, in a line that demands: 网络工作部上线电子地图，6月底前试运行. */
function readBeforeOtherVerb(
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

/** 派出所：负责治安: units as the head of what they have to do, as in lists of duties. */
function readHeaded(
  line: string,
  list: UnitList,
  lexicon: UnitLexicon,
  { past, asks }: Setting,
): SubjectSpan | null {
  const from = skipAdverbs(line, list.end + 1);
  const verb = roleAt(line, from);
  const rest = line.slice(from, from + 60);
  const acts = modalEnd(line, from) > 0 || directiveEnd(line, from) > 0;
  if ((past && !asks) || DONE.test(rest) || !(verb || acts)) return null;
  const units = unitsOf(list.names, verb?.role ?? 'responsible', lexicon);
  return { end: verb?.end ?? list.end, units, form: verb ? 'role' : 'bare' };
}

/** 各负其责、齐抓共管: how things should be, no task. */
const PRINCIPLE = /^[、，](?:齐抓共管|群防群|协调联动|分级负责|密切配合)/;

/** Form B: A牵头、B配合. */
function readRoles(
  line: string,
  at: number,
  lexicon: UnitLexicon,
  setting: Setting,
): SubjectSpan | null {
  const first = readRoleClause(line, at, lexicon, false);
  if (!first?.worded || line[first.end] === '的') return null;
  const chain = readChain(line, first, lexicon);
  if (isSlogan(line, at, chain) || isPast(line, at, chain.end)) return null;
  if (setting.past && !setting.forward) return null;
  return { end: chain.end, units: chain.units, form: 'role' };
}

/** 政府主导、部门协同: nobody in particular, or the name of a way of working. */
function isSlogan(line: string, at: number, { end, kinds }: RoleSpan): boolean {
  if (OPEN_QUOTE.test(line.slice(Math.max(0, at - 20), at))) return true;
  const rest = line.slice(end, end + 40);
  if (/^的/.test(rest) || PRINCIPLE.test(rest)) return true;
  const parallel =
    /^[、][^，。；、]{2,8}(?:[、，。；的]|$)/.test(rest) ||
    /[^，。；、：]{3,8}、$/.test(line.slice(Math.max(0, at - 9), at));
  const general = kinds.every((kind) => kind === 'class');
  if (general && (parallel || SLOGAN_BEHIND.test(rest))) return true;
  return (
    SLOGAN_BEHIND.test(rest) &&
    /的/.test(rest.split(/[，。；]/)[0] ?? '') &&
    /^[^，。；]{0,22}(?:格局|机制|体制|体系|局面|模式)/.test(rest)
  );
}

/** Form D: units, anything adverbial, and 要 or its like. */
function readDemand(line: string, list: UnitList, lexicon: UnitLexicon): SubjectSpan | null {
  const modal = modalBehind(line, list);
  if (
    !modal ||
    isFacility(line, list, modal.end) ||
    isVisit(line, list, modal.end) ||
    (AGENDA.test(line.slice(modal.end, modal.end + 16)) &&
      /还|将/.test(line[modal.start - 1] ?? ''))
  )
    return null;
  const between = line.slice(list.end, modal.start);
  const other = withEnd(line, modal.end);
  const helpers = other > 0 ? readUnitList(line, other, lexicon, true) : null;
  // 必须每月带队检查: with a time between, the role word is what is done, no role.
  const verb = timeEnd(line, modal.end) > 0 ? null : roleAt(line, modal.end);
  const leading = LEADING_PART.exec(line.slice(modal.end, modal.end + 24))?.[0];
  const role: UnitRole =
    leading || AS_LEADER.test(between)
      ? 'lead'
      : helpers
        ? 'responsible'
        : (verb?.role ?? 'responsible');
  const end = helpers?.end ?? (leading ? modal.end + leading.length : (verb?.end ?? modal.end));
  const units = unitsOf(list.names, role, lexicon);
  return {
    end,
    units: helpers ? [...units, ...unitsOf(helpers.names, 'support', lexicon)] : units,
    form: 'modal',
  };
}

/** 省厅要来检查, 市里要开现场会: what those above will do. */
function isVisit(line: string, { names }: UnitList, behind: number): boolean {
  const rest = line.slice(behind, behind + 12);
  if (
    /^(?:再|还)?来[^，。；]{0,6}?(?:检查|考核|调研|督查|督导|验收|看|评|抽查|巡视|暗访)/.test(rest)
  )
    return true;
  return names.some(
    (name) =>
      /^(?:国家|中央|[省部盟]里)/.test(name) ||
      (/^[市县区州旗]里$/.test(name) && /^(?:开|召开|组织|检查|考核|排名|通报|督查|派)/.test(rest)),
  );
}

function modalBehind(line: string, list: UnitList): { start: number; end: number } | null {
  const direct = skipAdverbs(line, list.end);
  for (const start of [list.end, direct]) {
    const end = modalEnd(line, start);
    if (end > 0) return { start, end };
  }
  const rest = line.slice(list.end, list.end + 64).split(/[。；！？：]/)[0] ?? '';
  const found = findModal(rest);
  if (!found) return null;
  const between = rest.slice(0, found.start);
  const modal = { start: list.end + found.start, end: list.end + found.end };
  if (
    /”/.test(between.replace(/“[^”]*”/g, '')) ||
    /的[^，]{1,8}(?<![中时上下后前里内面])$/.test(between)
  )
    return null;
  const opens = direct > list.end || openerEnd(line, list.end) > 0 || ALREADY.test(between);
  if (!/[，,]/.test(between)) {
    if (opens && !NOUN_AT_END.test(between)) return modal;
    const verb = directiveEnd(line, list.end) > 0;
    return verb && between.length > 4 && between.length <= 16 && !NOUN_AT_END.test(between)
      ? modal
      : null;
  }
  if (!BETWEEN_CLAUSE.test(between)) return null;
  return opens || /^[，,（(]/.test(between) ? modal : null;
}

function isFacility(line: string, { names, kinds }: UnitList, behind: number): boolean {
  const last = names.at(-1) ?? '';
  return kinds.at(-1) !== 'holder' && FACILITY.test(last) && endOf(FACILITY_VERB, line, behind) > 0;
}

/** Form H: 甲公司为责任主体. */
function readStatus(line: string, list: UnitList, lexicon: UnitLexicon): SubjectSpan | null {
  const end = endOf(STATUS, line, list.end);
  if (end < 0) return null;
  const words = line.slice(list.end, end);
  const role: UnitRole = /牵头/.test(words)
    ? 'lead'
    : /配合/.test(words)
      ? 'support'
      : 'responsible';
  const chain = chainOfDuties(line, end, lexicon);
  const units = strongest([...unitsOf(list.names, role, lexicon), ...chain.units]);
  return { end: chain.end, units, form: 'status' };
}

/** RF3: 局长为第一责任人，分管副局长负直接责任，各科配合: duties of one matter that follow one another. */
function chainOfDuties(line: string, from: number, lexicon: UnitLexicon) {
  const units: ChipUnit[] = [];
  let end = from;
  for (let count = 0; count < 8; count++) {
    const joint = endOf(/[，、；]/y, line, end);
    if (joint < 0) break;
    const list = readUnitList(line, joint, lexicon);
    const status = list ? endOf(STATUS, line, list.end) : -1;
    const clause = status > 0 ? null : readRoleClause(line, joint, lexicon, false);
    if (list && status > 0) units.push(...unitsOf(list.names, 'responsible', lexicon));
    else if (
      clause?.worded &&
      /^(?:[，。；、！）)]|$)/.test(line.slice(clause.end, clause.end + 1)) &&
      !PRINCIPLE.test(line.slice(clause.end, clause.end + 5))
    )
      units.push(...clause.units);
    else break;
    end = status > 0 ? status : (clause?.end ?? end);
  }
  return { end, units };
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
const DONE = /^[^，。；]{0,12}?(?:了|过(?!程|渡|关|硬|冬|节|往))/;

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
function readBare(
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
