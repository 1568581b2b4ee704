import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import { blockToNode } from '@/lib/schema/block-to-node';
import type { NewerHunk } from '@/lib/sections/newer/newer-hunks';
import { librarySource, readLibrarySource } from '@/lib/sections/section-source';
import { blockAttrs } from '../blocks/block-attrs';
import { newUid } from '../blocks/new-uid';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/** Where a block of the text stands. */
function placeOf(doc: Node, uid: string): { readonly pos: number; readonly node: Node } | null {
  let found: { pos: number; node: Node } | null = null;
  doc.forEach((node, pos) => {
    if (blockAttrs(node).uid === uid) found = { pos, node };
  });
  return found;
}

/**
 * Takes one piece of a newer library version over (SPEC LIB5). False when a block it is about is gone.
 * @param first id of the first block of the insertion
 */
export function takeHunk({ replaces, blocks, behind }: NewerHunk, first: string): Command {
  return (state, dispatch) => {
    const wanted = [...replaces, behind ?? first];
    if (wanted.some((uid) => placeOf(state.doc, uid) === null)) return false;
    const { tr, schema } = state;
    const [src] = wanted.map((uid) => {
      const place = placeOf(state.doc, uid);
      return place ? blockAttrs(place.node).src : null;
    });
    for (const [at, uid] of replaces.entries()) {
      const place = placeOf(tr.doc, uid);
      if (!place) continue;
      const block = blocks[at];
      const { pos, node } = place;
      if (block) tr.replaceWith(pos + 1, pos + 1 + node.content.size, wordsOf(schema, block));
      else if (tr.doc.childCount > 1) tr.delete(pos, pos + node.nodeSize);
      else tr.delete(pos + 1, pos + 1 + node.content.size);
    }
    const added = blocks
      .slice(replaces.length)
      .map((block) => blockToNode(schema, { ...fresh(block), src: src ?? null }));
    const anchor = placeOf(tr.doc, replaces.at(-1) ?? behind ?? first);
    if (added.length > 0 && anchor) {
      const inFront = replaces.length === 0 && behind === null;
      tr.insert(inFront ? anchor.pos : anchor.pos + anchor.node.nodeSize, added);
    }
    dispatch?.(tr);
    return true;
  };
}

function wordsOf(schema: Parameters<typeof blockToNode>[0], block: Block) {
  return blockToNode(schema, fresh(block)).content;
}

function fresh(block: Block): Block {
  const inlines = block.inlines.map((one) =>
    one.type === 'chip' ? { ...one, id: newUid() } : one,
  );
  return { ...block, uid: newUid(), inlines };
}

/**
 * Says of blocks from a library block that they are of this version from now on (SPEC LIB6).
 * @param uids of the blocks; others are left as they are
 */
export function markVersion(uids: ReadonlySet<string>, id: string, version: number): Command {
  return (state, dispatch) => {
    const { tr } = state;
    state.doc.forEach((node, pos) => {
      const { uid, src } = blockAttrs(node);
      if (uids.has(uid) && readLibrarySource(src)) {
        setBlockAttrs(tr, pos, { src: librarySource(id, version) });
      }
    });
    dispatch?.(tr);
    return tr.docChanged;
  };
}
