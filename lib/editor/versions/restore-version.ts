import type { Node } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import { blockToNode } from '@/lib/schema/block-to-node';
import { heaviestRise } from '@/lib/versions/heaviest-rise';
import { blockAttrs } from '../blocks/block-attrs';
import { blockPositions } from '../blocks/doc-blocks';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/**
 * Makes the text what an older version says, as a forward edit (SPEC VER1, VER2): paragraphs that stand
 * where they stood are changed only where they differ, so that what others write beside it stays.
 */
export function restoreVersion(blocks: readonly Block[]): Command {
  return (state, dispatch) => {
    const { doc, schema, tr } = state;
    const wanted = blocks.map((block) => blockToNode(schema, block));
    if (wanted.length === 0 || isSame(doc, wanted)) return false;
    if (!dispatch) return true;
    const { stayed, before } = planOf(doc, wanted);
    const places = [...blockPositions(doc), doc.content.size];
    // From the end, so that the places before stay right; new paragraphs first, so that there is always one.
    for (let index = doc.childCount; index >= 0; index--) {
      const pos = places[index] ?? 0;
      const fresh = before.get(index) ?? [];
      tr.insert(pos, fresh);
      if (index === doc.childCount) continue;
      const at = pos + fresh.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
      const node = stayed.get(index);
      if (node) change(tr, at, doc.child(index), node);
      else tr.delete(at, at + doc.child(index).nodeSize);
    }
    dispatch(tr);
    return true;
  };
}

const uidOf = (node: Node) => String(node.attrs.uid);

function isSame(doc: Node, wanted: readonly Node[]): boolean {
  return doc.childCount === wanted.length && wanted.every((node, at) => node.eq(doc.child(at)));
}

/** What each block that stays becomes, by its index, and what comes in before a block. */
function planOf(doc: Node, wanted: readonly Node[]) {
  const places = new Map<string, number>();
  doc.forEach((node, _pos, index) => {
    places.set(uidOf(node), index);
  });
  const known = wanted.flatMap((node, at) => {
    const index = places.get(uidOf(node));
    return index === undefined ? [] : [{ node, at, index }];
  });
  const rise = heaviestRise(
    known.map(({ index }) => index),
    known.map(({ node }) => 1 + node.content.size),
  );
  const kept = new Map(known.filter((_, place) => rise.has(place)).map((one) => [one.at, one]));
  const before = new Map<number, Node[]>();
  let next = doc.childCount;
  for (let at = wanted.length - 1; at >= 0; at--) {
    const here = kept.get(at);
    const node = wanted[at];
    if (here) next = here.index;
    else if (node) before.set(next, [node, ...(before.get(next) ?? [])]);
  }
  return { stayed: new Map([...kept.values()].map(({ index, node }) => [index, node])), before };
}

function change(tr: Transaction, at: number, is: Node, wanted: Node): void {
  const start = is.content.findDiffStart(wanted.content);
  const ends = start === null ? null : is.content.findDiffEnd(wanted.content);
  if (start !== null && ends) {
    // Equal ends may overlap the equal beginning (甲甲 → 甲).
    const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
    const [to, toWanted] = [ends.a + overlap, ends.b + overlap];
    tr.replaceWith(at + 1 + start, at + 1 + to, wanted.content.cut(start, toWanted));
  }
  const { uid: _, ...attrs } = blockAttrs(wanted);
  setBlockAttrs(tr, at, attrs);
}
