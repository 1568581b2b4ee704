import type { Editor } from '@tiptap/core';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import type { Subject } from '@/lib/editor/connection/observable';
import { numberingKey } from '@/lib/editor/numbering/numbering-plugin';
import { keepRows, type OutlineFacts, outlineRows, sameOutline } from './outline-rows';

/** Milliseconds after the first change: the outline never takes time from typing. */
const SETTLE_MS = 180;

/** Keeps the outline of an editor's text up to date. @returns how to stop */
export function followOutline(editor: Editor, outline: Subject<OutlineFacts>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const compute = () => {
    timer = undefined;
    if (editor.isDestroyed) return;
    const [before, next] = [outline.get(), factsOf(editor)];
    if (!sameOutline(before, next)) outline.set(keepRows(before, next));
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) timer ??= setTimeout(compute, SETTLE_MS);
  };
  compute();
  editor.on('transaction', changed);
  return () => {
    editor.off('transaction', changed);
    clearTimeout(timer);
  };
}

function factsOf(editor: Editor): OutlineFacts {
  const { doc } = editor.state;
  const blocks = [];
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    const { uid, kind, level } = blockAttrs(node);
    blocks.push({ uid, kind, level, text: node.textContent });
  }
  return outlineRows(blocks, numberingKey.getState(editor.state)?.labels ?? []);
}
