import type { ChipUnit } from '../draft/draft';
import { Signs, SPACES } from '../draft/signs';
import { readLabels } from './read-label';
import { readSubject } from './read-subject';
import { readChain, readRoleClause } from './role-clauses';
import { endOf, timeEnd } from './sentence-words';
import type { Setting } from './subject-span';
import { isForward, isPast, isReport } from './tense';
import { type KnownUnit, lexiconOf, type UnitLexicon } from './unit-lexicon';
import { readUnitList } from './unit-list';

/** A place of a text that gives a task to units; offsets are UTF-16 units, `end` exclusive. */
export interface FoundResponsibility {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly units: readonly ChipUnit[];
}

export interface ResponsibilityContext {
  /** Names and aliases of the registry. */
  readonly units: readonly KnownUnit[];
  /** Offsets behind the markers of points, in ascending order: clauses begin there. */
  readonly behindMarkers: readonly number[];
  /** The year of the speech, null when it is not fixed. */
  readonly year: number | null;
  /** Whether the section that holds the offset looks back (成绩, 问题); offsets come in ascending order. */
  readonly looksBack: (offset: number) => boolean;
}

interface Span {
  readonly end: number;
  readonly units: readonly ChipUnit[];
}

const CLAUSE_END = new Signs('。；！？：，,;:!?（(〔【[—…');
const SPACE = new Signs(SPACES);
const LISTS = new Signs('、');
/** What `within` begins with. */
const OPENS_WITHIN = new Signs('由请责');
/** 缘由, 由于, 由此 and the like name no agent. */
const NO_AGENT_BEFORE = /[缘理事自因情案根来为]$/;
const NO_AGENT =
  /^由(?:于|此|来|衷|头|浅|点|表|上|下|内|外|小|大|弱|强|[\d一二三四五六七八九十两半]+(?:小时|成|天|个月|元|年|倍|万|亿|分钟|%))/;
const APPOINTS =
  /^[\u4e00-\u9fa5]{0,6}?(?:兼?任(?!务)|担任|兼任|出任|组成|构成|参加组成|发起|共同组成|改为|变为|转变|[^，。；]{0,24}?组成(?:[^，。；]{0,12}(?:组|队|专班|委员会))?[，。；])/;
/** 由A牵头、各部门参加的联席会议制度: a way of working, nobody is told anything. */
const MECHANISM = /^[、，][^，。；]{2,16}的[^，。；]{0,12}(?:机制|制度|格局|体系|体制|模式|网络)/;
const REQUEST = /(?<![邀申报提聘恳敬吁宴呈])请(?!示|假|柬|求|教(?!育)|客|战|愿)|责成|责令/y;
const REQUESTED_SPEECH =
  /^[^，。；]{0,6}?(?:讲话|发言|致辞|宣读|作[^，。]{0,6}(?:报告|讲话|指示|动员)|传达|上台|批评指正|审议|作交流|介绍)/;
/** What may stand between the start of a clause and its subject. */
const LEAD_IN =
  /(?:同时|此外|另外|其中|其次|首先|再次|最后|下一?步|接下来|今后|为此|因此|对此|总之|并且?|但|而|且|故|所以|特别是|尤其是|一方面|另一方面|在此基础上|必要时|原则上|具体来说|(?:会议|领导小组|省委|市委|县委|区委|上级|[^，。；：、\s]{0,8}(?:方案|通知|意见|规定|会议))?(?:要求|强调|规定|决定|指出)[，,：]?|明确[，,：]|[^，。；：、\s]{2,12}(?:工程|项目)(?=[省市县区州镇][^，。；：、]{1,12}(?:为|是|负责|牵头))|由此|届时|期间|届满前|节后|会后|散会后|[查做办开]完(?=[各村镇乡县市区])|平时|遇有[^，。；]{1,10}?(?:时|情况)|对[^，。；]{1,24}?[，,]|上述[^，。；]{0,8}?[，,]|\s+)/y;

/** RF9 RF11: the places of a text that give tasks to units (SPEC.md), in order, without overlaps. Linear; total. */
export function findResponsibilities(
  text: string,
  ctx: ResponsibilityContext,
): FoundResponsibility[] {
  const lexicon = lexiconOf(ctx.units);
  const found: FoundResponsibility[] = [];
  let offset = 0;
  let marker = 0;
  for (const line of text.split('\n')) {
    const starts = new Set<number>();
    for (; (ctx.behindMarkers[marker] ?? Infinity) <= offset + line.length; marker++) {
      starts.add((ctx.behindMarkers[marker] ?? 0) - offset);
    }
    const asks = isForward(line);
    const reports = isReport(line);
    for (const { start, end, units } of findInLine(line, starts, lexicon, (at) => {
      const past = ctx.looksBack(offset + at);
      return { past, forward: asks || !reports, asks, year: ctx.year };
    })) {
      found.push({ start: offset + start, end: offset + end, text: line.slice(start, end), units });
    }
    offset += line.length + 1;
  }
  return found;
}

function findInLine(
  line: string,
  behindMarkers: ReadonlySet<number>,
  lexicon: UnitLexicon,
  settingAt: (at: number) => Setting,
): (Span & { start: number })[] {
  const found: (Span & { start: number })[] = [];
  let opens = true;
  let at = 0;
  while (at < line.length) {
    if (behindMarkers.has(at)) opens = true;
    const span =
      opens && !SPACE.at(line, at)
        ? atClause(line, at, lexicon, settingAt)
        : within(line, at, lexicon, settingAt);
    if (span && span.units.length > 0) {
      found.push(span);
      at = span.end;
      opens = false;
      continue;
    }
    // 甲局指导、乙局落实: a deed of one word, then the next subject.
    const beside =
      LISTS.at(line, at) &&
      /^[\u4e00-\u9fa5]{1,4}$/.test(line.slice(Math.max(found.at(-1)?.end ?? 0, at - 6), at)) &&
      found.length > 0;
    if (beside || CLAUSE_END.at(line, at)) opens = true;
    else if (!SPACE.at(line, at)) opens = false;
    at++;
  }
  return found;
}

/** What begins at the start of a clause: labels, a request, or units as its subject. */
function atClause(
  line: string,
  at: number,
  lexicon: UnitLexicon,
  settingAt: (at: number) => Setting,
) {
  let here = at;
  for (let count = 0; count < 6; count++) {
    const labels = readLabels(line, here, lexicon);
    if (labels) return { ...labels, start: here };
    const inside = within(line, here, lexicon, settingAt);
    if (inside) return inside;
    const subject = readSubject(line, here, lexicon, settingAt(here));
    if (subject) return { ...subject, start: here };
    const next = Math.max(endOf(LEAD_IN, line, here), timeEnd(line, here));
    if (next <= here) return null;
    here = line[next] === '，' || line[next] === ',' ? next + 1 : next;
  }
  return null;
}

/** What may begin anywhere in a clause: 由 with units, 责成 and 请 at its start. */
function within(
  line: string,
  at: number,
  lexicon: UnitLexicon,
  settingAt: (at: number) => Setting,
) {
  if (!OPENS_WITHIN.at(line, at)) return null;
  if (line[at] === '由') return readAgent(line, at, lexicon, settingAt(at));
  const behind = endOf(REQUEST, line, at);
  const list = behind > 0 ? readUnitList(line, behind, lexicon, true) : null;
  if (!list || REQUESTED_SPEECH.test(line.slice(list.end, list.end + 20))) return null;
  if (isPast(line, at, list.end)) return null;
  const clause = readRoleClause(line, behind, lexicon, true);
  if (!clause) return null;
  const roles =
    clause.worded &&
    /牵头|负责|配合|协助|参与|承担|统筹|主办|协办/.test(line.slice(behind, clause.end));
  const span = roles ? readChain(line, clause, lexicon) : clause;
  return { start: at, end: span.end, units: span.units };
}

/** Forms A and E: 由 with its units, and the role clauses behind them. */
function readAgent(line: string, at: number, lexicon: UnitLexicon, setting: Setting) {
  if (
    NO_AGENT_BEFORE.test(line.slice(Math.max(0, at - 1), at)) ||
    NO_AGENT.test(line.slice(at, at + 6))
  )
    return null;
  const first = readRoleClause(line, at + 1, lexicon, true);
  if (!first || line[first.end] === '的' || APPOINTS.test(line.slice(first.end, first.end + 40)))
    return null;
  const span = first.worded ? readChain(line, first, lexicon) : first;
  if (
    line[span.end] === '的' ||
    MECHANISM.test(line.slice(span.end, span.end + 40)) ||
    isPast(line, at, span.end)
  )
    return null;
  if (setting.past && !setting.forward) return null;
  return { start: at, end: span.end, units: span.units };
}
