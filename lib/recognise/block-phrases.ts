import type { DeadlineBounds } from '../deadlines/deadline-reading';
import type { Block, BlockKind, ChipUnit, DeadlineRelation, Inline } from '../draft/draft';
import { isFilled } from '../placeholders/filled-place';
import { chipSpans, type Span } from './chip-spans';
import { type RecogniseContext, type Recognition, recognise } from './recognise';

/** A chip that recognised words become. */
export interface PlannedChip {
  readonly kind: 'responsibility' | 'deadline';
  /** Places in the content of the block, where a chip that is there already counts one. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Empty for a deadline. */
  readonly units: readonly ChipUnit[];
}

/** Words of a block that say who has to act, or by when, and are no chip yet. */
export interface Phrase {
  readonly kind: 'responsibility' | 'deadline';
  /** Places of the recognised words in the content of the block. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly units: readonly ChipUnit[];
  /** Null for a responsibility. */
  readonly date: (DeadlineBounds & { readonly relation: DeadlineRelation }) | null;
  /** What they become, in text order: at least one, none of them overlapping another phrase's. */
  readonly chips: readonly PlannedChip[];
}

/** Kinds that tell of the speech itself. */
const NOT_READ: ReadonlySet<BlockKind> = new Set(['title', 'byline', 'dateline', 'salutation']);

/**
 * RC1: what a block's words say.
 * @param before what stands before them in a whole text and matters for reading them: headings that look back,
 *   each with a line end, and the block's own heading number
 */
export function blockPhrases(
  block: Pick<Block, 'kind' | 'inlines'>,
  before: string,
  context: RecogniseContext,
): Phrase[] {
  if (NOT_READ.has(block.kind)) return [];
  const text = block.inlines.map((inline) => inline.text).join('');
  if (text.trim() === '') return [];
  return planPhrases(block.inlines, recognise(before + text, context), before.length);
}

type Found = Pick<Recognition, 'responsibilities' | 'deadlines'>;

/**
 * RC2-RC4: recognised spans as chips. A deadline keeps its own; a responsibility is cut around every
 * deadline in it. What touches a chip of the text is left out, except a deadline that a responsibility
 * reaches over. A filled placeholder is words, but none that anything is cut in.
 * @param before how many characters of the read text stand before the block's own
 */
function planPhrases(inlines: readonly Inline[], found: Found, before: number): Phrase[] {
  const taken = takenSpans(inlines);
  const filled = taken.filter((one) => one.filled);
  const placeOf = placer(taken);
  const ours = <T extends Span>({ start, end, ...rest }: T) => ({
    ...rest,
    start: start - before,
    end: end - before,
  });
  const free = (span: Span, among: readonly Taken[]) =>
    span.start >= 0 && !among.some((other) => !other.filled && overlap(span, other));
  const whole = (span: Span) =>
    !filled.some(
      ({ start, end }) => inside(span.start, start, end) || inside(span.end, start, end),
    );
  const deadlines = found.deadlines.map(ours).filter((one) => free(one, taken) && whole(one));
  const closed = taken.filter(({ kind }) => kind !== 'deadline');
  const cuts = [...taken.filter(({ kind }) => kind === 'deadline'), ...deadlines];
  const phrases: Phrase[] = deadlines.map(({ start, end, text, relation, from, to }) => {
    const range = { ...placeOf({ start, end }), text };
    const chip = { kind: 'deadline', ...range, units: [] } as const;
    return { ...chip, date: { relation, from, to }, chips: [chip] };
  });
  for (const { start, end, text, units } of found.responsibilities.map(ours)) {
    if (!free({ start, end }, closed)) continue;
    const spans = chipSpans({ start, end, text, units }, cuts);
    const chips = spans.map((span): PlannedChip => {
      const words = text.slice(span.start - start, span.end - start);
      return { kind: 'responsibility', ...placeOf(span), text: words, units: span.units };
    });
    if (chips.length === 0 || !spans.every(whole)) continue;
    const range = { ...placeOf({ start, end }), text };
    phrases.push({ kind: 'responsibility', ...range, units, date: null, chips });
  }
  return phrases.sort((a, b) => a.from - b.from || a.to - b.to);
}

type Taken = Span & { readonly kind: string; readonly filled: boolean };

/** Whether a place is between the characters of a stretch. */
function inside(place: number, start: number, end: number): boolean {
  return start < place && place < end;
}

/** Where chips stand in the wording of a block; an empty one still keeps its place. */
function takenSpans(inlines: readonly Inline[]): Taken[] {
  const taken: Taken[] = [];
  let at = 0;
  for (const inline of inlines) {
    const end = at + inline.text.length;
    if (inline.type === 'chip') {
      taken.push({ start: at, end, kind: inline.chip, filled: isFilled(inline) });
    }
    at = end;
  }
  return taken;
}

/** An empty chip inside a span is in its way as well. */
function overlap(a: Span, b: Span): boolean {
  return b.start === b.end
    ? a.start < b.start && b.start < a.end
    : a.start < b.end && b.start < a.end;
}

type Range = Pick<PlannedChip, 'from' | 'to'>;

/** The places of a span of the wording; it never begins or ends inside a chip. */
function placer(taken: readonly Span[]): (span: Span) => Range {
  const place = (offset: number, before: (chip: Span) => boolean) =>
    taken.filter(before).reduce((at, { start, end }) => at - (end - start) + 1, offset);
  return ({ start, end }) => ({
    from: place(start, (chip) => chip.end <= start),
    to: place(end, (chip) => chip.end <= end && chip.start < end),
  });
}
