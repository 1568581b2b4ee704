import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { pointAt, pointsOf } from '@/lib/ledger/points-of';
import type { AskedFor } from '@/lib/placeholders/asked-for';
import { sectionBlocks } from '../blocks/section-blocks';
import { numberingKey } from '../numbering/numbering-plugin';
import { isOpen, isPlaceholder, nameOf } from './find-placeholder';
import { namesOf } from './names-of';

/** One place of a name, told by where it stands. */
export interface NamedPlace {
  /** The chip's id. */
  readonly id: string;
  /** What stands there: the name, or the words that fill it. */
  readonly words: string;
  /** Numbers of the points around it, 二、（一）; '' before the first point. */
  readonly path: string;
  /** A few words of the block on either side, with … where more follow. */
  readonly before: string;
  readonly after: string;
}

/** A name with all its places, at least one. */
export interface NamedPlaceholder {
  readonly name: string;
  readonly asked: AskedFor;
  readonly open: readonly NamedPlace[];
  readonly filled: readonly NamedPlace[];
}

/** Characters of the block on either side. */
const AROUND = 8;

/** Every name, in the order of first places, with where it is still open and where it is filled (PH5). */
export function namedPlaceholders(state: EditorState): NamedPlaceholder[] {
  const { doc } = state;
  const found: { node: Node; index: number; place: Omit<NamedPlace, 'path'> }[] = [];
  doc.forEach((block, _pos, index) => {
    block.forEach((node, offset) => {
      if (!isPlaceholder(node)) return;
      const { id, text } = node.attrs;
      const place = { id: String(id), words: String(text), ...wordsAround(block, node, offset) };
      found.push({ node, index, place });
    });
  });
  if (found.length === 0) return [];
  const blocks = sectionBlocks(doc);
  const labels = numberingKey.getState(state)?.labels ?? [];
  const { places, parents } = pointsOf(blocks);
  const names = new Map(
    [...namesOf(doc)].map(([name, { asked }]) => [
      name,
      { asked, open: [] as NamedPlace[], filled: [] as NamedPlace[] },
    ]),
  );
  for (const { node, index, place } of found) {
    const path = pointAt(blocks, labels, parents, places[index]?.point ?? -1)?.path ?? '';
    names.get(nameOf(node))?.[isOpen(node) ? 'open' : 'filled'].push({ ...place, path });
  }
  return [...names].map(([name, all]) => ({ name, ...all }));
}

function wordsAround(block: Node, chip: Node, offset: number) {
  const left = block.textBetween(0, offset);
  const right = block.textBetween(offset + chip.nodeSize, block.content.size);
  // Counted in whole characters; a slice of twice as many code units holds enough of them.
  const before = [...left.slice(-2 * AROUND)].slice(-AROUND).join('');
  const after = [...right.slice(0, 2 * AROUND)].slice(0, AROUND).join('');
  return {
    before: before.length < left.length ? `…${before}` : before,
    after: after.length < right.length ? `${after}…` : after,
  };
}
