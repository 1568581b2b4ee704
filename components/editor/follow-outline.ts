import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import type { Subject } from '@/lib/editor/connection/observable';
import { numberingKey } from '@/lib/editor/numbering/numbering-plugin';
import {
  countChars,
  keepRows,
  type OutlineBlock,
  type OutlineFacts,
  outlineRows,
  sameOutline,
} from './outline-rows';
import { shareOf } from './section-budget';

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

/** Nodes never change: a block that nobody touched is counted once. */
const known = new WeakMap<Node, OutlineBlock>();

function outlineBlock(node: Node): OutlineBlock {
  const text = node.textContent;
  const { uid, kind, level, style, run, src } = blockAttrs(node);
  const inlines = [{ type: 'text' as const, text, marks: [] }];
  return { uid, kind, level, style, run, inlines, size: countChars(text), share: shareOf(src) };
}

function factsOf(editor: Editor): OutlineFacts {
  const { doc } = editor.state;
  const blocks: OutlineBlock[] = [];
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    const block = known.get(node) ?? outlineBlock(node);
    known.set(node, block);
    blocks.push(block);
  }
  return outlineRows(blocks, numberingKey.getState(editor.state)?.labels ?? []);
}
