'use client';
import type { Editor } from '@tiptap/core';
import { useCallback, useEffect } from 'react';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { takeTyped } from '@/lib/editor/placeholders/take-typed';
import type { LiveSession } from '../live-session';
import { LiveRecogniser } from '../recognise/live-recogniser';
import { useObservable } from '../use-observable';
import { useChipPeers } from './chip-peers';
import { ChipReader } from './chip-reader';
import { ChipsOfText } from './chips-of-text';
import { MarginNotes } from './margin-notes';
import type { UnitActions } from './unit-choice';
import { useOverwritten } from './use-overwritten';
import { useTakenWords } from './use-taken-words';
import { useUnits } from './use-units';

interface LiveChipsProps {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly actions: UnitActions;
}

/** Chips of the live text: what they mean, keys that make them, their popover. */
export function LiveChips(props: LiveChipsProps) {
  const editor = useObservable(props.session.editor);
  // A new document has a new editor, and nothing of the old one holds.
  return editor ? <ChipsOfEditor key={editorKey(editor)} editor={editor} {...props} /> : null;
}

const keys = new WeakMap<Editor, number>();
let made = 0;
function editorKey(editor: Editor): number {
  const key = keys.get(editor) ?? ++made;
  keys.set(editor, key);
  return key;
}

function ChipsOfEditor({
  editor,
  session,
  draftId,
  actions,
}: LiveChipsProps & { readonly editor: Editor }) {
  const board = chipBoard(editor.state);
  const meta = useObservable(session.meta);
  const units = useUnits(draftId, actions);
  const { awareness } = session.connection;
  const peers = useChipPeers(board, awareness);
  const sayTaken = useTakenWords(editor);
  const onOpen = useCallback(
    (id: string | null) => awareness.setLocalStateField('chip', id),
    [awareness],
  );

  useEffect(() => {
    if (!board) return;
    board.takeTyped = (view, place) => {
      const { speechDate, region } = session.meta.get();
      const taken = takeTyped(view, place, { speechDate, region });
      if (taken) sayTaken(taken);
    };
    return () => {
      board.takeTyped = null;
    };
  }, [board, session, sayTaken]);

  useOverwritten(editor, board, session);

  return (
    <>
      <MarginNotes editor={editor} board={board} meta={meta} />
      <LiveRecogniser {...{ editor, session, meta, units }} />
      {board ? <ChipReader {...{ editor, board, meta }} book={units.book} /> : null}
      <ChipsOfText
        {...{ editor, draftId, meta, units, actions, onOpen }}
        peerOf={(id) => peers.get(id)?.name ?? null}
      />
    </>
  );
}
