'use client';
import type { Editor } from '@tiptap/core';
import { useCallback } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import type { ChipBoard } from '@/lib/editor/chips/chip-board';
import type { UnitBook } from '@/lib/units/unit-book';
import { useLoaded } from '../use-loaded';
import { useObservable } from '../use-observable';

const loadCard = () => import('./chip-card');

/** The card of the chip that a reader has tapped; its code comes with the first tap. */
export function ChipReader({
  editor,
  board,
  meta,
  book,
}: {
  readonly editor: Editor;
  readonly board: ChipBoard;
  readonly meta: DraftMeta;
  readonly book: UnitBook;
}) {
  const id = useObservable(board.read);
  const code = useLoaded(id !== null, loadCard);
  const close = useCallback(() => board.read.set(null), [board]);
  return id && code ? <code.ChipCard {...{ editor, id, meta, book }} onClose={close} /> : null;
}
