import { type ReadMarker, readMarker } from './read-marker';

/**
 * N13: the marker that somebody has just typed, when `typed` (the text from the start of the block to
 * the caret) is nothing but a marker. `1.` reads at once: an input rule for it should wait for the next
 * character, which may be a decimal.
 */
export function typedMarker(typed: string): ReadMarker | null {
  const text = typed.trim();
  const marker = readMarker(text);
  if (!marker || marker.length !== text.length) return null;
  return marker.style === 'di' && marker.variant?.endsWith('}') ? null : marker;
}
