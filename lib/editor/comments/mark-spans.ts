import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { pinPlaces } from '@/lib/ytext/pins';
import { yToPm } from '../binding/anchors';

/** What a comment speaks of, as its row says. */
export interface Mark {
  readonly id: string;
  readonly scope: 'text' | 'chip' | 'section' | 'draft';
  readonly start: Uint8Array | null;
  readonly end: Uint8Array | null;
  readonly chipId: string | null;
  readonly blockUid: string | null;
}

/** Where it stands in the editor. */
export interface MarkSpan {
  readonly from: number;
  readonly to: number;
  /** Index of the block it starts in. */
  readonly block: number;
}

/** Index in the text that the editor shows of one in the draft's text, or the other way; null = not there. */
export type Across = (index: number) => number | null;

/** The editor shows the draft's text itself. */
export const SAME: Across = (index) => index;

/**
 * Where comments stand now, from their pins and ids, never from earlier places (MARK1). One walk over the
 * text for all of them.
 */
export function markSpans(
  state: EditorState,
  doc: Y.Doc,
  marks: readonly Mark[],
  across: Across = SAME,
): Map<string, MarkSpan> {
  const spans = new Map<string, MarkSpan>();
  const add = (id: string, from: number, to: number) => {
    if (from < to && to <= state.doc.content.size) {
      spans.set(id, { from, to, block: state.doc.resolve(from).index(0) });
    }
  };
  const pinned = marks.filter(({ scope, start, end }) => scope === 'text' && start && end);
  const pins = pinned.flatMap(({ start, end }) => [start, end].filter((pin) => pin !== null));
  const places = pinPlaces(doc, pins);
  pinned.forEach(({ id }, i) => {
    const [start, end] = places.slice(2 * i, 2 * i + 2);
    if (!start || !end || start.index >= end.index) return;
    const [from, last] = [across(start.index), across(end.index - 1)];
    if (from !== null && last !== null) add(id, yToPm(state, from), yToPm(state, last + 1));
  });
  const named = marks.filter(({ scope }) => scope === 'chip' || scope === 'section');
  if (named.length > 0) {
    const found = nodesByName(state.doc);
    for (const { id, scope, chipId, blockUid } of named) {
      const at = found.get((scope === 'chip' ? chipId : blockUid) ?? '');
      if (at) add(id, at.pos, at.pos + at.size);
    }
  }
  return spans;
}

function nodesByName(doc: Node): Map<string, { pos: number; size: number }> {
  const found = new Map<string, { pos: number; size: number }>();
  const note = (name: unknown, pos: number, size: number) => {
    if (typeof name === 'string' && name && !found.has(name)) found.set(name, { pos, size });
  };
  doc.forEach((block, pos) => {
    note(block.attrs.uid, pos, block.nodeSize);
    block.forEach((inline, offset) => {
      if (!inline.isText) note(inline.attrs.id, pos + 1 + offset, inline.nodeSize);
    });
  });
  return found;
}

/** The comment at a position, the shortest when several are; sections count only without others. */
export function markAt(
  spans: ReadonlyMap<string, MarkSpan>,
  isSection: (id: string) => boolean,
  pos: number,
): string | null {
  let found: { id: string; length: number } | null = null;
  for (const [id, { from, to }] of spans) {
    if (pos < from || pos > to || isSection(id)) continue;
    if (!found || to - from < found.length) found = { id, length: to - from };
  }
  return found?.id ?? null;
}
