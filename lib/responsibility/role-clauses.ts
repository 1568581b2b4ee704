import type { ChipUnit, UnitRole } from '../draft/draft';
import { resolveList } from '../units/shared-prefix';
import { roleAt, withEnd } from './role-at';
import { directiveEnd, endOf, openerEnd } from './sentence-words';
import type { UnitKind } from './unit-endings';
import type { UnitLexicon } from './unit-lexicon';
import { readUnitList } from './unit-list';

/** A stretch of a line that gives units their roles. */
export interface RoleSpan {
  readonly end: number;
  readonly units: readonly ChipUnit[];
  readonly kinds: readonly UnitKind[];
  /** Whether a role word stood there; without one the units are only named. */
  readonly worded: boolean;
  /** The clause says what it is about between the units and the role word: 对采集数据负直接责任. */
  readonly about?: boolean;
}

const SELF = /我(?=负|牵头|亲自|来|抓|带队|任?总)/y;
const JOINT = /[，、；,;]\s*(?:并|再|同时|并且)?(?:由)?/y;
const SUPPORTS = /(?:配合|协助)/;
/** 对本单位工作负总责: the role word closes an adverbial in the same clause. */
const DUTY_BEHIND =
  /^[^，。；：、]{1,26}?(?=负总责|负主责|负全责|负[^，。；、]{0,4}责任|负直接责任|各负其责|负责(?![人制任的]))/;
/** The name of a way of working, or a principle, goes on behind it. */
const NEVER_CHAINED = /的|[、，](?:齐抓共管|群防群|协调联动|分级负责|密切配合)/y;

/** Units with the ids that the registry has for them, a shared prefix counted in (`lib/units` UB5). */
export function unitsOf(
  names: readonly string[],
  role: UnitRole,
  lexicon: UnitLexicon,
): ChipUnit[] {
  const ids = resolveList(names, (name) => lexicon.idOf(name));
  return names.map((name, index) => {
    const unitId = ids[index];
    return { ...(unitId ? { unitId } : {}), name, role };
  });
}

/** The units at `at` and the role word behind them: A牵头, A会同B负责, A配合B实施; null without units. */
export function readRoleClause(
  line: string,
  at: number,
  lexicon: UnitLexicon,
  agentive: boolean,
): RoleSpan | null {
  const self = agentive ? endOf(SELF, line, at) : -1;
  const list =
    self > 0
      ? { names: ['我'], kinds: ['holder' as const], end: self }
      : readUnitList(line, at, lexicon, agentive);
  if (!list) return null;
  const { kinds } = list;
  const other = withEnd(line, list.end);
  const helpers = other > 0 ? readUnitList(line, other, lexicon, true) : null;
  if (helpers) {
    const verb = roleAt(line, helpers.end);
    const units = [
      ...unitsOf(list.names, verb?.role === 'lead' ? 'lead' : 'responsible', lexicon),
      ...unitsOf(helpers.names, 'support', lexicon),
    ];
    return { end: verb?.end ?? helpers.end, units, kinds, worded: verb !== null };
  }
  const direct = roleAt(line, list.end);
  const verb = direct ?? dutyBehind(line, list.end);
  if (!verb)
    return {
      end: list.end,
      units: unitsOf(list.names, 'responsible', lexicon),
      kinds,
      worded: false,
    };
  if (agentive && SUPPORTS.test(line.slice(verb.start, verb.end))) {
    const helped = readUnitList(line, verb.end, lexicon, true);
    const deed = helped && (roleAt(line, helped.end)?.end ?? directiveEnd(line, helped.end));
    if (helped && deed && deed > 0) {
      const units = [
        ...unitsOf(list.names, 'support', lexicon),
        ...unitsOf(helped.names, 'responsible', lexicon),
      ];
      return { end: deed, units, kinds, worded: true };
    }
  }
  const units = unitsOf(list.names, verb.role, lexicon);
  return { end: verb.end, units, kinds, worded: true, about: !direct };
}

function dutyBehind(line: string, at: number) {
  if (openerEnd(line, at) < 0) return null;
  const between = DUTY_BEHIND.exec(line.slice(at, at + 40))?.[0];
  return between === undefined ? null : roleAt(line, at + between.length);
}

/** RF3: role clauses that follow one another with nothing between them are one: A牵头，B负责，会同C. */
export function readChain(line: string, first: RoleSpan, lexicon: UnitLexicon): RoleSpan {
  let { end } = first;
  const units = [...first.units];
  const kinds = [...first.kinds];
  for (;;) {
    const joint = endOf(JOINT, line, end);
    if (joint < 0) break;
    const other = withEnd(line, joint);
    const helpers = other > 0 ? readUnitList(line, other, lexicon, true) : null;
    if (helpers) {
      units.push(...unitsOf(helpers.names, 'support', lexicon));
      end = roleAt(line, helpers.end)?.end ?? helpers.end;
      continue;
    }
    const next = readRoleClause(line, joint, lexicon, false);
    if (!next?.worded || next.about || endOf(NEVER_CHAINED, line, next.end) > 0) break;
    units.push(...next.units);
    kinds.push(...next.kinds);
    end = next.end;
  }
  return { end, units: strongest(units), kinds, worded: true };
}

const RANK: Readonly<Record<UnitRole, number>> = { lead: 0, responsible: 1, support: 2 };

/** One unit with two roles in a record has the stronger one: lead, responsible, support. */
export function strongest(units: readonly ChipUnit[]): ChipUnit[] {
  const best = new Map<string, ChipUnit>();
  for (const unit of units) {
    const before = best.get(unit.name);
    if (!before || RANK[unit.role] < RANK[before.role]) best.set(unit.name, unit);
  }
  return [...best.values()];
}
