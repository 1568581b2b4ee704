import type { ChipUnit } from '../draft/draft';
import { unitMarks } from '../responsibility/unit-marks';

/** UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks and prepositions that lead over to a deadline and belong to neither chip. */
const TAIL = /(?:[\s，、；：。,;:]|在|于|最迟|至迟|力争|确保)+$/u;

/** Words that become one chip, and the units that it carries. */
interface ChipSpan extends Span {
  readonly units: readonly ChipUnit[];
}

/**
 * RC3: what of a responsibility becomes chips. Without a deadline in it the whole span; else the words up
 * to the first deadline, and of what stands behind one only the units. Every chip carries the units that it
 * names, the first one also those that are nowhere named literally.
 * @param cuts deadlines of the same text, in any order
 */
export function chipSpans(
  span: ChipSpan & { readonly text: string },
  cuts: readonly Span[],
): ChipSpan[] {
  const { start, end, text, units } = span;
  const stops = cuts
    .filter((cut) => cut.start < end && cut.end > start)
    .sort((a, b) => a.start - b.start);
  if (stops.length === 0) return [{ start, end, units }];
  const marks = unitMarks(text, units).map((mark) => ({
    start: start + mark.start,
    end: start + mark.end,
    name: text.slice(mark.start, mark.end),
  }));
  const spans: ChipSpan[] = [];
  let at = start;
  for (const stop of [...stops, { start: end, end }]) {
    const here = marks.filter((mark) => mark.start >= at && mark.end <= stop.start);
    const [first, last] = [here[0], here.at(-1)];
    if (first && last) {
      const named = here.flatMap(({ name }) => units.find((unit) => unit.name === name) ?? []);
      const words = text.slice(at - start, stop.start - start).replace(TAIL, '');
      spans.push(
        at === start
          ? { start, end: Math.max(start + words.length, last.end), units: named }
          : { start: first.start, end: last.end, units: named },
      );
    }
    at = Math.max(at, stop.end);
  }
  const named = new Set(spans.flatMap((one) => one.units));
  const nowhere = units.filter((unit) => !named.has(unit));
  return spans.map((one, index) =>
    index === 0 ? { ...one, units: [...one.units, ...nowhere] } : one,
  );
}
