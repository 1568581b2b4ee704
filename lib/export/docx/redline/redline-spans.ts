import type { Block } from '../../../draft/draft';
import type { RedlineBlock } from '../../../versions/redline';
import type { Entry, Span } from '../body/spans';

/** A paragraph of a redline, with who changed what where that is known. */
export interface ToldBlock extends Pick<RedlineBlock, 'fate' | 'before' | 'after'> {
  readonly pieces: Entry['pieces'];
  readonly by?: number | undefined;
  readonly looks?: number | undefined;
}

interface Told {
  readonly fate: RedlineBlock['fate'];
  readonly entries: Entry[];
}

function indexOf(blocks: readonly Block[]): (block: Block | null) => number | null {
  const places = new Map(blocks.map((block, index) => [block, index]));
  return (block) => (block && places.get(block)) ?? null;
}

function together(
  redline: readonly ToldBlock[],
  was: readonly Block[],
  now: readonly Block[],
): Told[] {
  const [wasIndex, nowIndex] = [indexOf(was), indexOf(now)];
  const told: Told[] = [];
  for (const { fate, before, after, pieces, by, looks } of redline) {
    const cut = fate === 'split' || fate === 'joined' ? fate : null;
    const entry = { was: wasIndex(before), now: nowIndex(after), cut, pieces, by, looks };
    const last = told.at(-1);
    if (cut && last) last.entries.push(entry);
    else told.push({ fate, entries: [entry] });
  }
  return told;
}

function firstWas({ entries }: Told): number {
  return entries[0]?.was ?? -1;
}

function lastWas({ entries }: Told): number {
  return Math.max(...entries.map(({ was }) => was ?? -1));
}

/** R3: what moved together is one move: neighbours that were neighbours. */
function moveNumbers(told: readonly Told[]): Map<Told, number> {
  const numbers = new Map<Told, number>();
  let no = 0;
  for (const [at, one] of told.entries()) {
    const before = told[at - 1];
    if (one.fate !== 'moved') continue;
    const goesOn = before?.fate === 'moved' && lastWas(before) + 1 === firstWas(one);
    numbers.set(one, goesOn ? no : ++no);
  }
  return numbers;
}

/**
 * R2, R3: a redline in the order of a file: the newer text in its order, what went and what moved away
 * between its neighbours of the older text, in the order of the older text.
 */
export function redlineSpans(
  redline: readonly ToldBlock[],
  was: readonly Block[],
  now: readonly Block[],
): Span[] {
  const told = together(redline, was, now);
  const moves = moveNumbers(told);
  const spanOf = (one: Told, side: Span['side']): Span => ({
    entries: one.entries,
    side,
    move: moves.get(one) ?? null,
  });
  const gone = told
    .filter(({ fate }) => fate === 'deleted' || fate === 'moved')
    .sort((a, b) => firstWas(a) - firstWas(b));
  const kept = told.filter(({ fate }) => fate === 'kept').map(firstWas);
  const spans: Span[] = [];
  const goneBefore = (limit: number) => {
    while (gone[0] && firstWas(gone[0]) < limit) {
      const one = gone.shift() as Told;
      spans.push(spanOf(one, one.fate === 'moved' ? 'was' : 'both'));
    }
  };
  const nextKept = () => kept[0] ?? Number.POSITIVE_INFINITY;
  goneBefore(nextKept());
  for (const one of told) {
    if (one.fate === 'deleted') continue;
    spans.push(spanOf(one, one.fate === 'moved' ? 'now' : 'both'));
    if (one.fate !== 'kept') continue;
    kept.shift();
    goneBefore(nextKept());
  }
  return spans;
}
