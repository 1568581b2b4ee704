'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import type { ChipBoard } from '@/lib/editor/chips/chip-board';
import { DRAWN_AGAIN } from '@/lib/editor/sight/come-into-sight';
import { useObservable } from '../use-observable';
import { chipDeadline } from './chip-inline';
import { marginDate } from './deadline-words';
import { notesShown } from './notes-shown';

interface Note {
  readonly top: number;
  readonly date: string;
  readonly more: number;
  readonly twoWays: boolean;
}

/** Milliseconds from the last change to the notes: they never take time from a key. */
const AFTER_MS = 120;

/**
 * How the deadlines of each line were read, in the margin of the page; one more on the line is +1. Only
 * to look at: the chips say it themselves to screen readers.
 */
export function MarginNotes({
  editor,
  board,
  meta,
}: {
  readonly editor: Editor;
  readonly board: ChipBoard | null;
  readonly meta: DraftMeta;
}) {
  const [notes, setNotes] = useState<readonly Note[]>([]);
  const shown = useObservable(notesShown);
  useEffect(() => {
    const { dom } = editor.view;
    const page = dom.closest<HTMLElement>('.page');
    if (!board || !page || !shown) return setNotes([]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => setNotes(notesOf(board, meta, page));
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(measure, AFTER_MS);
    };
    const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
      if (transaction.docChanged) soon();
    };
    const size = new ResizeObserver(soon);
    size.observe(page);
    editor.on('transaction', changed);
    dom.addEventListener(DRAWN_AGAIN, soon);
    soon();
    return () => {
      clearTimeout(timer);
      size.disconnect();
      editor.off('transaction', changed);
      dom.removeEventListener(DRAWN_AGAIN, soon);
    };
  }, [editor, board, meta, shown]);
  return (
    <div aria-hidden="true" className="margin-notes">
      {notes.map(({ top, date, more, twoWays }) => (
        <span key={top} style={{ top }} className={twoWays ? 'text-near' : undefined}>
          {date}
          {twoWays ? '?' : ''}
          {more > 0 ? ` +${more}` : ''}
        </span>
      ))}
    </div>
  );
}

function notesOf(board: ChipBoard, meta: DraftMeta, page: HTMLElement): Note[] {
  const { top: origin } = page.getBoundingClientRect();
  const lines = new Map<number, Note>();
  for (const { node, dom } of board.all()) {
    if (node.type.name !== 'deadline') continue;
    const deadline = chipDeadline(node, meta);
    const date = marginDate(deadline, meta.speechDate);
    const rect = [...dom.getClientRects()].at(-1);
    if (!date || !rect) continue;
    // In the middle of the line, whatever the font of the chip.
    const top = Math.round((rect.top + rect.bottom) / 2 - origin - 9);
    const near = [...lines.keys()].find((line) => Math.abs(line - top) < 8);
    const note = near === undefined ? undefined : lines.get(near);
    if (note) lines.set(note.top, { ...note, more: note.more + 1 });
    else lines.set(top, { top, date, more: 0, twoWays: deadline.ambiguous });
  }
  return [...lines.values()].sort((a, b) => a.top - b.top);
}
