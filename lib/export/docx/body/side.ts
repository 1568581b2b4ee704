import { type DressedBlock, dressParagraph } from '../dress-paragraph';
import type { ListPlace } from '../list-counters';
import type { Paragraph } from '../paragraphs';
import type { ParagraphLook } from './atoms';

/** A block as the file writes it; `mark` when a paragraph ends with it. */
export interface SideBlock extends DressedBlock {
  readonly mark: ParagraphLook | null;
}

const HEAD_KINDS: ReadonlySet<string | undefined> = new Set(['title', 'byline', 'dateline']);

/** One text, block by block, as it is set. */
export function sideOf(
  paragraphs: readonly Paragraph[],
  places: ReadonlyMap<number, ListPlace>,
): SideBlock[] {
  return paragraphs.flatMap((paragraph, i) => {
    const { kind } = paragraph.block;
    const next = paragraphs[i + 1]?.block.kind;
    const endsHead = HEAD_KINDS.has(kind) && next !== undefined && !HEAD_KINDS.has(next);
    const { style, place, blocks } = dressParagraph(paragraph, places.get(paragraph.index) ?? null);
    const mark = { kind, style, place, endsHead };
    return blocks.map((block, at) => ({ ...block, mark: at + 1 < blocks.length ? null : mark }));
  });
}
