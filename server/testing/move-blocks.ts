import type * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';

/** What was cut, as it is inserted again. */
export type CutBlocks = readonly { insert: string | object; attributes?: object }[];

interface Span {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
}

/** Where the blocks stand, opening and line end included. */
export function spansOf(doc: Y.Doc): Span[] {
  const spans: Span[] = [];
  let at = 0;
  let open: { uid: string; start: number } | null = null;
  for (const { insert } of textOf(doc).toDelta()) {
    if (typeof insert !== 'string') {
      if (typeof insert.b === 'string') open = { uid: insert.b, start: at };
      at += 1;
      continue;
    }
    for (const unit of insert.split('')) {
      at += 1;
      if (unit !== '\n' || !open) continue;
      spans.push({ ...open, end: at });
      open = null;
    }
  }
  return spans;
}

/** Deletes blocks that stand one behind the other, as the editor does, uids kept. */
export function cutBlocks(doc: Y.Doc, uids: readonly string[]): CutBlocks {
  const spans = spansOf(doc).filter(({ uid }) => uids.includes(uid));
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last) return [];
  const cut = slice(textOf(doc).toDelta(), first.start, last.end);
  textOf(doc).delete(first.start, last.end - first.start);
  return cut;
}

/** Inserts what was cut before a block; `null` = at the end. */
export function pasteBlocks(doc: Y.Doc, cut: CutBlocks, before: string | null): void {
  const at = spansOf(doc).find(({ uid }) => uid === before)?.start ?? textOf(doc).length;
  const ops = cut.map(({ insert, attributes = {} }) => ({ insert, attributes }));
  textOf(doc).applyDelta([...(at > 0 ? [{ retain: at }] : []), ...ops]);
}

/** Moves blocks as one edit. */
export function moveBlocks(doc: Y.Doc, uids: readonly string[], before: string | null): void {
  doc.transact(() => pasteBlocks(doc, cutBlocks(doc, uids), before));
}

function slice(delta: CutBlocks, start: number, end: number): CutBlocks {
  const taken: { insert: string | object; attributes?: object }[] = [];
  let at = 0;
  for (const op of delta) {
    const length = typeof op.insert === 'string' ? op.insert.length : 1;
    const from = Math.max(start, at);
    const to = Math.min(end, at + length);
    if (from < to) {
      const insert =
        typeof op.insert === 'string' ? op.insert.slice(from - at, to - at) : op.insert;
      taken.push({ ...op, insert });
    }
    at += length;
  }
  return taken;
}
