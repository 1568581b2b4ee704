import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { pointAt, pointsOf } from '@/lib/ledger/points-of';
import { sectionBlocks } from '../blocks/section-blocks';
import { numberingKey } from '../numbering/numbering-plugin';
import { isPlaceholder } from './find-placeholder';

/** One place that is still to be filled, told by where it stands. */
export interface OpenPlace {
  /** The chip's id. */
  readonly id: string;
  /** Numbers of the points around it, 二、（一）; '' before the first point. */
  readonly path: string;
  /** A few words of the block on either side, with … where more follow. */
  readonly before: string;
  readonly after: string;
}

/** A name with all its places, at least one. */
export interface OpenPlaceholder {
  readonly name: string;
  readonly places: readonly OpenPlace[];
}

/** Characters of the block on either side. */
const AROUND = 8;

/** Every name that is still to be filled, in the order of first places (PH5). */
export function openPlaceholders(state: EditorState): OpenPlaceholder[] {
  const { doc } = state;
  const found: { name: string; index: number; place: Omit<OpenPlace, 'path'> }[] = [];
  doc.forEach((block, _pos, index) => {
    block.forEach((node, offset) => {
      if (!isPlaceholder(node)) return;
      const place = { id: String(node.attrs.id), ...wordsAround(block, node, offset) };
      found.push({ name: String(node.attrs.text), index, place });
    });
  });
  if (found.length === 0) return [];
  const blocks = sectionBlocks(doc);
  const labels = numberingKey.getState(state)?.labels ?? [];
  const { places, parents } = pointsOf(blocks);
  const names = new Map<string, OpenPlace[]>();
  for (const { name, index, place } of found) {
    const path = pointAt(blocks, labels, parents, places[index]?.point ?? -1)?.path ?? '';
    const all = names.get(name) ?? [];
    all.push({ ...place, path });
    names.set(name, all);
  }
  return [...names].map(([name, places]) => ({ name, places }));
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
