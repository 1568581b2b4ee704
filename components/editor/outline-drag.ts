import type { DragEvent } from 'react';
import type { DropPlace } from '@/lib/editor/sections/plan-drop';
import type { OutlineRow } from './outline-rows';

/** A section under way in the outline. */
export interface OutlineDrag {
  readonly uid: string;
  readonly place: DropPlace | null;
}

/** The uid of the row that an event happened in, or null. */
export function rowUidOf(target: EventTarget): string | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-uid]') : null;
  return row?.dataset.uid ?? null;
}

/** Beside which row the pointer is: the upper half of a row is before it, the lower after its section. */
export function placeUnder(event: DragEvent): DropPlace | null {
  const uid = rowUidOf(event.target);
  const row = uid && (event.target as Element).closest('[data-uid]');
  if (!uid || !row) return null;
  const { top, height } = row.getBoundingClientRect();
  return { uid, side: event.clientY < top + height / 2 ? 'before' : 'after' };
}

/** Index after the rows that stand under the row at `index`. */
export function sectionEndRow(rows: readonly OutlineRow[], index: number): number {
  const level = rows[index]?.level ?? 0;
  let end = index + 1;
  while (end < rows.length && (rows[end]?.level ?? 0) > level) end++;
  return end;
}
