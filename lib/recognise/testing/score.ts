import type {
  Annotation,
  DeadlineValue,
  Found,
  GoldDeadline,
  GoldPoint,
  GoldResponsibility,
  GoldUnit,
  Layer,
  Marked,
  PointItem,
  ResponsibilityItem,
  Span,
} from './annotation';

/** Numbers of one layer, added up over texts: `strict` = span and value right. */
export interface Tally {
  gold: number;
  found: number;
  span: number;
  strict: number;
  negatives: number;
  negativesHit: number;
}

export type Score = Record<Layer, Tally>;

const KINDS = {
  points: 'point',
  responsibilities: 'responsibility',
  deadlines: 'deadline',
} as const satisfies Record<Layer, Marked['kind']>;

/** Measures what was found in one text against its annotation. */
export function score(found: Found, gold: Annotation): Score {
  return {
    points: tally('points', found.points, gold.points, gold, samePlace, rightPoint),
    responsibilities: tally(
      'responsibilities',
      found.responsibilities,
      gold.responsibilities,
      gold,
      halfCovered,
      rightUnits,
    ),
    deadlines: tally('deadlines', found.deadlines, gold.deadlines, gold, halfShared, rightDates),
  };
}

/** The scores of several texts added up. */
export function pooled(scores: readonly Score[]): Score {
  const sum = (layer: Layer): Tally => {
    const all = scores.map((one) => one[layer]);
    const of = (key: keyof Tally) => all.reduce((total, one) => total + one[key], 0);
    return {
      gold: of('gold'),
      found: of('found'),
      span: of('span'),
      strict: of('strict'),
      negatives: of('negatives'),
      negativesHit: of('negativesHit'),
    };
  };
  return {
    points: sum('points'),
    responsibilities: sum('responsibilities'),
    deadlines: sum('deadlines'),
  };
}

/** Harmonic mean of precision and recall, 0 to 1; 1 where nothing was to be found and nothing was. */
export function f1({ gold, found }: Tally, right: number): number {
  if (gold + found === 0) return 1;
  return (2 * right) / (gold + found);
}

/** Mean of the three strict F1. */
export function macro({ points, responsibilities, deadlines }: Score): number {
  const all = [points, responsibilities, deadlines];
  return all.reduce((sum, layer) => sum + f1(layer, layer.strict), 0) / all.length;
}

function tally<F extends Span, G extends Span>(
  layer: Layer,
  found: readonly F[],
  gold: readonly G[],
  { negatives, ignore }: Annotation,
  rate: (found: F, gold: G) => number,
  right: (found: F, gold: G) => boolean,
): Tally {
  const kind = KINDS[layer];
  const pairs = matched(found, gold, rate);
  const taken = new Set(pairs.map(([item]) => item));
  const touches = (item: F, { start, end }: Marked) =>
    layer === 'points'
      ? start <= item.start && item.start < end
      : cover(item, { start, end }) >= 0.5;
  const dropped = (item: F) => ignore.some((one) => one.kind === kind && touches(item, one));
  const spare = found.filter((item) => !taken.has(item) && !dropped(item));
  const lookAlikes = negatives.filter((one) => one.kind === kind);
  return {
    gold: gold.length,
    found: pairs.length + spare.length,
    span: pairs.length,
    strict: pairs.filter(([item, want]) => right(item, want)).length,
    negatives: lookAlikes.length,
    negativesHit: lookAlikes.filter((one) => spare.some((item) => touches(item, one))).length,
  };
}

/** One to one, the best pair first; of equal ones the earlier in the gold, then in what was found. */
function matched<F, G>(
  found: readonly F[],
  gold: readonly G[],
  rate: (found: F, gold: G) => number,
): [F, G][] {
  const pairs = gold.flatMap((want) =>
    found.map((item) => ({ item, want, rate: rate(item, want) })),
  );
  const items = new Set<F>();
  const wants = new Set<G>();
  const result: [F, G][] = [];
  for (const { item, want } of pairs
    .filter((pair) => pair.rate > 0)
    .sort((a, b) => b.rate - a.rate)) {
    if (items.has(item) || wants.has(want)) continue;
    items.add(item);
    wants.add(want);
    result.push([item, want]);
  }
  return result;
}

const length = ({ start, end }: Span) => end - start;

const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Overlap in shares of the shorter span. */
const cover = (a: Span, b: Span) => overlap(a, b) / Math.min(length(a), length(b));

/** Overlap in shares of both together. */
const share = (a: Span, b: Span) => overlap(a, b) / (length(a) + length(b) - overlap(a, b));

const samePlace = (item: Span, want: Span) => (item.start === want.start ? 1 : 0);

const halfCovered = (item: Span, want: Span) =>
  cover(item, want) >= 0.5 ? cover(item, want) + share(item, want) : 0;

const halfShared = (item: Span, want: Span) => (share(item, want) >= 0.5 ? share(item, want) : 0);

function rightPoint(item: PointItem, want: GoldPoint): boolean {
  const levels = [want.level, ...(want.level_alt ?? [])];
  return Math.abs(item.end - want.end) <= 1 && levels.includes(item.level);
}

function rightUnits(item: ResponsibilityItem, want: GoldResponsibility): boolean {
  return [want.units, ...(want.units_alt ?? [])].some((units) => sameUnits(item, units));
}

function sameUnits({ units }: ResponsibilityItem, want: readonly GoldUnit[]): boolean {
  const left = units.map(({ name, role }) => ({ name: plainName(name), role }));
  for (const { name, role, name_alt = [], role_alt = [] } of want) {
    const names = [name, ...name_alt].map(plainName);
    const roles = [role, ...role_alt];
    const at = left.findIndex((unit) => names.includes(unit.name) && roles.includes(unit.role));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.length === 0;
}

/** Where the text gives no calendar date any is accepted, but the relation must be right. */
function rightDates(item: DeadlineValue, want: GoldDeadline): boolean {
  const undated = want.from === null && want.to === null;
  if (undated && item.relation === want.relation) return true;
  return [want, ...(want.alt ?? [])].some(
    ({ relation, from, to }) => item.relation === relation && item.from === from && item.to === to,
  );
}

/** A name without quotes, spaces and a trailing 等, 等部门, 等单位 or 部门; brackets of one kind. */
function plainName(name: string): string {
  let plain = name
    .replace(/[\s“”"'‘’「」『』]/g, '')
    .replace(/[〔([]/g, '（')
    .replace(/[〕)\]]/g, '）');
  for (const tail of ['等部门', '等单位', '等有关部门', '等'])
    if (plain.endsWith(tail) && plain.length > tail.length + 1)
      plain = plain.slice(0, -tail.length);
  return plain.endsWith('部门') && plain.length > 3 ? plain.slice(0, -2) : plain;
}
