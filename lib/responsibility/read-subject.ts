import type { ChipUnit, UnitRole } from '../draft/draft';
import { isFacility } from './facility';
import { DONE, readBare, readBeforeOtherVerb } from './read-bare-subject';
import { roleAt, withEnd } from './role-at';
import { type RoleSpan, readChain, readRoleClause, strongest, unitsOf } from './role-clauses';
import {
  directiveEnd,
  endOf,
  findModal,
  modalEnd,
  openerEnd,
  skipAdverbs,
  timeEnd,
} from './sentence-words';
import type { Setting, SubjectSpan } from './subject-span';
import { isPast } from './tense';
import type { UnitLexicon } from './unit-lexicon';
import { readUnitList, type UnitList } from './unit-list';

const STATUS =
  /(?:均|都|也|就|同|分别|共同)?(?:是|为|系|作为)[^，。；：]{0,18}?(?:第一责任人|责任人|责任主体|实施主体|责任单位|牵头单位|牵头部门|配合单位|责任部门|项目业主|业主单位|主责单位|承办单位|牵头责任单位|总负责人|主体单位|责任科室|投资主体|管理主体|建设主体|运营主体|业主|主体)(?:[、和][^，。；、为是]{0,10}?(?:责任人|主体|业主|单位|部门))*(?![\u4e00-\u9fa5])/y;
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
