import { CONTEXT_CHARS, type Quote, type Span } from './anchor';
import { similarity } from './similarity';

/** Characters a block must have for its own wording to decide (Q4). */
const TELLING_CHARS = 12;

const afterEdge = (text: string) => text.slice(text.lastIndexOf('\n') + 1);
const beforeEdge = (text: string) => text.split('\n', 1)[0] ?? '';

/** How much what stands around a place resembles what stood around the quote, 0 to 1 (Q2, Q4). */
export function surroundings(text: string, { start, end }: Span, known: Quote): number {
  const { quote, prefix, suffix } = known;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARS), start);
  const after = text.slice(end, end + CONTEXT_CHARS);
  const whole = (similarity(prefix, before) + similarity(suffix, after)) / 2;
  const [ownBefore, ownAfter] = [afterEdge(prefix), beforeEdge(suffix)];
  if (ownBefore.length + quote.length + ownAfter.length < TELLING_CHARS) return whole;
  const left = besideEdge(ownBefore, afterEdge(before));
  const right = besideEdge(ownAfter, beforeEdge(after));
  return Math.max(whole, (left + right) / 2);
}

/** A side without anything of the block must be without it at the new place too. */
function besideEdge(known: string, now: string): number {
  if (known === '' || now === '') return known === now ? 1 : 0;
  return similarity(known, now);
}
