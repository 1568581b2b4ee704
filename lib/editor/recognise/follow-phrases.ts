import type { Editor } from '@tiptap/core';
import { DecorationSet } from '@tiptap/pm/view';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import { whenIdle } from '../late/when-idle';
import { linesIn } from './draw-phrases';
import { readBlock, wordsBefore } from './read-block';
import { readingWith } from './readings';
import { markRead } from './recognise-part';

/** Milliseconds without a change before blocks are read again: never in the task of a key. */
const SETTLE_MS = 300;
/** Milliseconds of reading at a time. */
const SLICE_MS = 8;

/**
 * REC1: reads what has changed once the text is quiet, from the caret outwards, a slice at a time; while an
 * input method composes nothing is read. @returns how to stop
 */
export function followPhrases(editor: Editor, context: RecogniseContext): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancelIdle = () => {};

  const slice = () => {
    if (editor.isDestroyed) return;
    const { view } = editor;
    if (view.composing) return settle();
    if (!view.editable) return;
    const before = wordsBefore(view.state);
    const until = performance.now() + SLICE_MS;
    let changed = false;
    let more = false;
    for (const index of outwards(editor)) {
      const block = view.state.doc.child(index);
      const words = before[index] ?? '';
      if (readingWith(block, words, context)) continue;
      more = performance.now() > until;
      if (more) break;
      const drawn = linesIn(block) !== DecorationSet.empty;
      const phrases = readBlock(block, words, context);
      changed ||= drawn || phrases.length > 0;
    }
    if (changed) view.dispatch(markRead(view.state.tr));
    if (more) cancelIdle = whenIdle(slice);
  };
  const settle = () => {
    clearTimeout(timer);
    cancelIdle();
    timer = setTimeout(() => {
      cancelIdle = whenIdle(slice);
    }, SETTLE_MS);
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) settle();
  };

  settle();
  editor.on('transaction', changed);
  editor.on('update', settle);
  return () => {
    editor.off('transaction', changed);
    editor.off('update', settle);
    clearTimeout(timer);
    cancelIdle();
  };
}

/** Indexes of all blocks, the one with the caret first, then its neighbours on both sides. */
function* outwards({ state }: Pick<Editor, 'state'>): Generator<number> {
  const { childCount } = state.doc;
  const caret = Math.min(state.selection.$head.index(0), childCount - 1);
  for (let step = 0; step < childCount; step++) {
    if (caret + step < childCount) yield caret + step;
    if (step > 0 && caret - step >= 0) yield caret - step;
  }
}
