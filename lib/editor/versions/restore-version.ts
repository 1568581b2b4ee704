import { Fragment, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import { blockToNode } from '@/lib/schema/block-to-node';
import { UNKNOWN_CHIP_NODE } from '@/lib/schema/node-names';
import { nodeToBlock } from '@/lib/schema/node-to-block';
import { heaviestRise } from '@/lib/versions/heaviest-rise';
import { blockAttrs } from '../blocks/block-attrs';
import { blockPositions } from '../blocks/doc-blocks';
import { setBlockAttrs } from '../blocks/set-block-attrs';

export interface Restoring {
  /** Null when there is nothing to restore. */
  readonly tr: Transaction | null;
  /** Paragraphs that stay as they are, because somebody has written in them since `kept`. */
  readonly left: number;
}

/**
 * Makes the text what an older version says, as a forward edit (SPEC VER1-VER3): paragraphs that stand where
 * they stood are changed only where they differ.
 * @param kept the text as the server has just kept it: nothing that is not in it is taken away
 */
export function restoreVersion(
  { doc, schema, tr }: EditorState,
  version: readonly Block[],
  kept: readonly Block[],
): Restoring {
  const chips = unknownChips(doc);
  const wanted = version.map((block) => withChips(blockToNode(schema, block), chips));
  const plain = (node: Node) => blockToNode(schema, nodeToBlock(node));
  const known = new Map(kept.map((block) => [block.uid, blockToNode(schema, block)]));
  const touched = new Set<number>();
  doc.forEach((node, _pos, index) => {
    if (!known.get(uidOf(node))?.eq(plain(node))) touched.add(index);
  });
  const { stayed, before, held } = planOf(doc, wanted, touched);
  const places = [...blockPositions(doc), doc.content.size];
  // From the end, so that the places before stay right; new paragraphs first, so that there is always one.
  for (let index = doc.childCount; index >= 0; index--) {
    const pos = places[index] ?? 0;
    const fresh = before.get(index) ?? [];
    if (fresh.length > 0) tr.insert(pos, fresh);
    if (index === doc.childCount || touched.has(index)) continue;
    const at = pos + fresh.reduce((sum, { nodeSize }) => sum + nodeSize, 0);
    const node = stayed.get(index);
    if (node) change(tr, at, doc.child(index), node);
    else tr.delete(at, at + doc.child(index).nodeSize);
  }
  return { tr: tr.docChanged ? tr : null, left: held };
}

const uidOf = (node: Node) => String(node.attrs.uid);

/**
 * What each block that stays becomes, by its index, what comes in before a block, and how many of the
 * touched ones would have been changed.
 */
function planOf(doc: Node, wanted: readonly Node[], touched: ReadonlySet<number>) {
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
  const stayed = new Map<number, Node>();
  let held = touched.size;
  let next = doc.childCount;
  for (let at = wanted.length - 1; at >= 0; at--) {
    const here = kept.get(at);
    const node = wanted[at];
    if (!node) continue;
    if (here) {
      next = here.index;
      stayed.set(next, node);
      if (touched.has(next) && node.eq(doc.child(next))) held--;
      // A touched paragraph that stands elsewhere stays there, and does not come a second time.
    } else if (!touched.has(places.get(uidOf(node)) ?? -1)) {
      before.set(next, [node, ...(before.get(next) ?? [])]);
    }
  }
  return { stayed, before, held };
}

/** Chips of a later format by id: only the live text has all of what they hold. */
function unknownChips(doc: Node): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  doc.descendants((node) => {
    if (node.type.name === UNKNOWN_CHIP_NODE) found.set(String(node.attrs.id), node);
  });
  return found;
}

function withChips(block: Node, chips: ReadonlyMap<string, Node>): Node {
  if (chips.size === 0) return block;
  const inlines: Node[] = [];
  block.forEach((node) => {
    const live =
      node.type.name === UNKNOWN_CHIP_NODE ? chips.get(String(node.attrs.id)) : undefined;
    inlines.push(live ?? node);
  });
  return block.copy(Fragment.fromArray(inlines));
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
