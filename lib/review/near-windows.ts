import type { Span } from './anchor';

/** Windows looked at closely; the rest of a long text cannot hold the pattern better. */
const MOST_WINDOWS = 12;

/**
 * The parts of a text that can hold a pattern with at most `most` errors: one of `most` + 1 pieces of
 * the pattern must stand there unchanged. Those with the most pieces come first.
 */
export function nearWindows(text: string, pattern: string, most: number): Span[] {
  const size = Math.max(1, Math.floor(pattern.length / (most + 1)));
  const hits = new Map<number, number>();
  const reach = most + size;
  for (let piece = 0; piece + size <= pattern.length; piece += size) {
    const words = pattern.slice(piece, piece + size);
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      const bucket = Math.round((at - piece) / reach);
      hits.set(bucket, (hits.get(bucket) ?? 0) + 1);
    }
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_WINDOWS)
    .map(([bucket]) => ({
      start: Math.max(0, (bucket - 1) * reach),
      end: Math.min(text.length, (bucket + 1) * reach + pattern.length + most),
    }));
}
