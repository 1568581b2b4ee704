import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blockAttrs } from '../blocks/block-attrs';
import { childDiff } from '../blocks/child-diff';
import { InlineSet } from '../blocks/inline-set';
import { readingOf } from './readings';

/** Positions count inside the block: one that nobody touched keeps what is drawn in it. */
const drawn = new WeakMap<readonly unknown[], DecorationSet>();
/** Of blocks that were changed and not read since: the old lines, moved with the text. */
const carried = new WeakMap<Node, DecorationSet>();

/**
 * REC1: a line under every phrase, in the parts that would become chips. A block that was changed keeps its
 * lines where they are until it is read again: nothing new is drawn while somebody types or composes.
 * @param tr the change that led here, if any
 */
export function drawPhrases(doc: Node, tr: Transaction | null): DecorationSet {
  if (tr?.docChanged) carry(tr);
  const inside = new Map<number, DecorationSet>();
  doc.forEach((block, pos) => {
    const set = linesIn(block);
    if (set !== DecorationSet.empty) inside.set(pos, set);
  });
  return inside.size > 0 ? new InlineSet(inside) : DecorationSet.empty;
}

/** What is drawn in a block. */
export function linesIn(block: Node): DecorationSet {
  const phrases = readingOf(block);
  if (!phrases) return carried.get(block) ?? DecorationSet.empty;
  const known = drawn.get(phrases);
  if (known) return known;
  const chips = phrases.flatMap((phrase) => phrase.chips);
  const lines = chips.map(({ from, to, kind }) => line(from, to, kind));
  const set = lines.length > 0 ? DecorationSet.create(block, lines) : DecorationSet.empty;
  drawn.set(phrases, set);
  return set;
}

function line(from: number, to: number, kind: string): Decoration {
  return Decoration.inline(from, to, { class: 'phrase', 'data-phrase': kind }, { kind });
}

function carry({ before, doc, mapping }: Transaction): void {
  const window = childDiff(before, doc);
  if (!window) return;
  const old = new Map<string, { block: Node; pos: number }>();
  let { pos } = window;
  for (let i = window.from; i < window.oldTo; i++) {
    const block = before.child(i);
    if (linesIn(block) !== DecorationSet.empty) old.set(blockAttrs(block).uid, { block, pos });
    pos += block.nodeSize;
  }
  if (old.size === 0) return;
  pos = window.pos;
  for (let i = window.from; i < window.newTo; i++) {
    const block = doc.child(i);
    const was = old.get(blockAttrs(block).uid);
    if (was && readingOf(block) === null) {
      const move = (at: number, side: 1 | -1) => mapping.map(was.pos + 1 + at, side) - pos - 1;
      carried.set(block, moved(block, linesIn(was.block), move));
    }
    pos += block.nodeSize;
  }
}

function moved(
  block: Node,
  set: DecorationSet,
  move: (at: number, side: 1 | -1) => number,
): DecorationSet {
  const lines = set.find().flatMap(({ from, to, spec }) => {
    const [start, end] = [Math.max(0, move(from, 1)), Math.min(move(to, -1), block.content.size)];
    return start < end ? [line(start, end, spec.kind)] : [];
  });
  return lines.length > 0 ? DecorationSet.create(block, lines) : DecorationSet.empty;
}
