import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { candidateAt } from '../recognise/point-candidate';

/** More than any rule about the words after a marker looks at. */
const LOOKAHEAD = 16;

function readsAsMarker(text: string, length: number): boolean {
  const place = { paragraph: 0, opens: true, boundary: 'strong' } as const;
  const candidate = candidateAt(text, 0, place);
  return candidate?.length === length && !candidate.doubtful;
}

/**
 * E2: the space that parts a label from wording it would run into (`1.` before `2025年`, `4、` before
 * `9、10号线`), so that what is exported reads as the same point again; else ''.
 */
export function gapAfter(label: string, text: string): '' | ' ' {
  const head = text.slice(0, LOOKAHEAD);
  if (readsAsMarker(label + head, label.length)) return '';
  return readsAsMarker(`${label} ${head}`, label.length) ? ' ' : '';
}

/** What is read directly after the label of a block: its wording, else the label of a run point after it. */
export function textAfterLabel(
  blocks: readonly Pick<Block, 'run' | 'inlines'>[],
  labels: readonly (string | null)[],
  index: number,
): string {
  const block = blocks[index];
  const own = block ? blockText(block) : '';
  return own === '' && blocks[index + 1]?.run ? (labels[index + 1] ?? '') : own;
}
