import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { blockPhrases, type Phrase } from '@/lib/recognise/block-phrases';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import { WordsBefore } from '@/lib/recognise/words-before';
import { nodeToBlock } from '@/lib/schema/node-to-block';
import { LIMITS } from '@/lib/ytext/limits';
import { blockAttrs } from '../blocks/block-attrs';
import { drawnLabels } from '../numbering/numbering-plugin';
import { keepReading, readingWith } from './readings';

/** For every block, what has to stand before its words when they are read (`lib/recognise` RC1). */
export function wordsBefore(state: EditorState): string[] {
  const outline = new WordsBefore();
  const labels = drawnLabels(state);
  const before: string[] = [];
  state.doc.forEach((block, _pos, index) => {
    before.push(outline.next(blockAttrs(block), labels[index] ?? null, () => block.textContent));
  });
  return before;
}

/** Reads a block, or says what was read with the same dates and units. */
export function readBlock(
  block: Node,
  before: string,
  context: RecogniseContext,
): readonly Phrase[] {
  const known = readingWith(block, before, context);
  if (known) return known;
  const phrases = blockPhrases(nodeToBlock(block), before, context).filter(({ chips }) =>
    chips.every(({ text }) => text.length <= LIMITS.chipText),
  );
  keepReading(block, { context, before, phrases });
  return phrases;
}
