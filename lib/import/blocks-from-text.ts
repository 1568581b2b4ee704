import type { Block } from '../draft/draft';
import { blocksFromLines } from './blocks-from-lines';
import { cleanText } from './clean-text';

/**
 * A pasted or uploaded plain text as blocks (`SPEC.md` I1-I7): typed numbers become structure, every other
 * character stays wording. `draftToText` of the result says what `text` says, except for blank lines,
 * spaces at line ends and spaces directly after markers. [] for a text without wording. Total, linear.
 * @param newUid makes a fresh block id on each call
 */
export function blocksFromText(text: string, newUid: () => string): Block[] {
  const lines = cleanText(text)
    .split('\n')
    .map((line) => line.trim());
  return blocksFromLines(
    lines.map((line) => ({ inlines: line ? [{ type: 'text', text: line, marks: [] }] : [] })),
    newUid,
  );
}
