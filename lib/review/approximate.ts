import type { Span } from './anchor';

export interface ApproximateSpan extends Span {
  readonly errors: number;
}

/**
 * Where a text holds a pattern with at most `most` errors, the best of each neighbourhood (Sellers'
 * algorithm). O(text × pattern).
 */
export function approximateSpans(text: string, pattern: string, most: number): ApproximateSpan[] {
  const height = pattern.length;
  let errors = Array.from({ length: height + 1 }, (_, i) => i);
  let starts = new Array<number>(height + 1).fill(0);
  const found: ApproximateSpan[] = [];
  for (let at = 0; at < text.length; at++) {
    const nextErrors = new Array<number>(height + 1).fill(0);
    const nextStarts = new Array<number>(height + 1).fill(at + 1);
    for (let i = 1; i <= height; i++) {
      const replaced = (errors[i - 1] ?? 0) + (pattern[i - 1] === text[at] ? 0 : 1);
      const skipped = (errors[i] ?? 0) + 1;
      const missing = (nextErrors[i - 1] ?? 0) + 1;
      const least = Math.min(replaced, skipped, missing);
      nextErrors[i] = least;
      if (least === replaced) nextStarts[i] = i === 1 ? at : (starts[i - 1] ?? 0);
      else nextStarts[i] = (least === skipped ? starts[i] : nextStarts[i - 1]) ?? 0;
    }
    [errors, starts] = [nextErrors, nextStarts];
    const last = errors[height] ?? 0;
    if (last <= most) keepBest(found, { start: starts[height] ?? 0, end: at + 1, errors: last });
  }
  return found;
}

/** Overlapping places are one place: the one with the fewest errors, the first of equals. */
function keepBest(found: ApproximateSpan[], next: ApproximateSpan): void {
  const last = found.at(-1);
  if (!last || last.end <= next.start) found.push(next);
  else if (next.errors < last.errors) found[found.length - 1] = next;
}
