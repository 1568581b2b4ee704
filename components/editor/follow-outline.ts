import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import type { Subject } from '@/lib/editor/connection/observable';
import { numberingKey } from '@/lib/editor/numbering/numbering-plugin';
import { blockLength } from '@/lib/speaking/block-length';
import { beatsOf } from '@/lib/speaking/speaking-rate';
import {
  countChars,
  keepRows,
  type OutlineBlock,
  type OutlineFacts,
  outlineRows,
  sameOutline,
} from './outline-rows';
import { followShares, type ShareOf } from './section-budget';

/** Milliseconds after the first change: the outline never takes time from typing. */
const SETTLE_MS = 180;

/** Keeps the outline of an editor's text up to date. @returns how to stop */
export function followOutline(editor: Editor, outline: Subject<OutlineFacts>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let share: ShareOf = () => null;
  let ended = false;
  let stopShares = () => {};
  const compute = () => {
    timer = undefined;
    if (editor.isDestroyed) return;
    const [before, next] = [outline.get(), factsOf(editor, share)];
    if (!sameOutline(before, next)) outline.set(keepRows(before, next));
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) timer ??= setTimeout(compute, SETTLE_MS);
  };
  compute();
  editor.on('transaction', changed);
  // Without the scaffolds there are no budgets yet; a load that fails is tried again with the next page.
  followShares((shareOf) => {
    share = shareOf;
    compute();
  }).then(
    (stop) => {
      if (ended) stop();
      else stopShares = stop;
    },
    () => {},
  );
  return () => {
    editor.off('transaction', changed);
    clearTimeout(timer);
    ended = true;
    stopShares();
  };
}

type CountedBlock = Omit<OutlineBlock, 'share'> & { readonly src: string | null };

/** Nodes never change: a block that nobody touched is counted once. */
const known = new WeakMap<Node, CountedBlock>();

function countedBlock(node: Node): CountedBlock {
  const text = node.textContent;
  const { uid, kind, level, style, run, src } = blockAttrs(node);
  const inlines = [{ type: 'text' as const, text, marks: [] }];
  const beats = beatsOf(blockLength({ kind, inlines }));
  return { uid, kind, level, style, run, inlines, src, size: countChars(text), beats };
}

function factsOf(editor: Editor, share: ShareOf): OutlineFacts {
  const { doc } = editor.state;
  const blocks: OutlineBlock[] = [];
  /** Sources whose budget stands at a point already: a part's own paragraph may have become one. */
  const told = new Set<string | null>();
  for (let i = 0; i < doc.childCount; i++) {
    const node = doc.child(i);
    const block = known.get(node) ?? countedBlock(node);
    known.set(node, block);
    const { src } = block;
    blocks.push({ ...block, share: src === null || told.has(src) ? null : share(src) });
    if (block.kind === 'point') told.add(src);
  }
  return outlineRows(blocks, numberingKey.getState(editor.state)?.labels ?? []);
}
