import { readScaffoldSource } from '../section-source';

/** What must be known of a block to say whether guidance shows in it. */
export interface GuidedBlock {
  readonly isPoint: boolean;
  readonly empty: boolean;
  readonly src: string | null;
}

/**
 * The blocks in which guidance shows (SEC10): index of the block → its source. A part runs from its
 * heading or, without one, from its empty block to the next block with another scaffold source. O(n).
 */
export function shownGuidance(blocks: readonly GuidedBlock[]): Map<number, string> {
  const parts: { src: string; place: number | null; written: boolean }[] = [];
  for (const [index, { isPoint, empty, src }] of blocks.entries()) {
    const own = readScaffoldSource(src) ? src : null;
    if (own !== null && own !== parts.at(-1)?.src) {
      parts.push({ src: own, place: null, written: false });
    }
    const part = parts.at(-1);
    if (!part) continue;
    const isHeading = isPoint && own === part.src;
    if (empty && own === part.src && !isPoint) part.place ??= index;
    else if (!empty && !isHeading) part.written = true;
  }
  const shown = new Map<number, string>();
  for (const { place, written, src } of parts)
    if (place !== null && !written) shown.set(place, src);
  return shown;
}
