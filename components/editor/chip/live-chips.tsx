'use client';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import { chipActs } from '@/lib/editor/chips/chip-acts';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { makeChip } from '@/lib/editor/chips/make-chip';
import { takeTyped } from '@/lib/editor/placeholders/take-typed';
import { holdUndoStep } from '@/lib/editor/undo/undo-step';
import { showToast } from '../../ui/toast-store';
import type { LiveSession } from '../live-session';
import { LiveRecogniser } from '../recognise/live-recogniser';
import { tryUntilDone } from '../try-until-done';
import { useObservable } from '../use-observable';
import { chipHandle } from './chip-handle';
import { useChipLook } from './chip-look';
import { useChipPeers } from './chip-peers';
import type { ChipPopoverProps } from './chip-popover';
import { ChipReader } from './chip-reader';
import { MarginNotes } from './margin-notes';
import type { UnitActions } from './unit-choice';
import { useOverwritten } from './use-overwritten';
import { useTakenWords } from './use-taken-words';
import { useUnits } from './use-units';

/** No pointer that could rest on a chip and read its title. */
const FINGER = '(max-width: 767.98px), (hover: none)';

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
  const t = useTranslations('chip');
  const board = chipBoard(editor.state);
  const meta = useObservable(session.meta);
  const units = useUnits(draftId, actions);
  const { awareness } = session.connection;
  const peers = useChipPeers(board, awareness);
  useChipLook(board, meta, units.book.known);
  const [open, setOpen] = useState<string | null>(null);
  const release = useRef<(() => void) | null>(null);
  const Popover = usePopoverCode();
  const sayTaken = useTakenWords(editor);

  const close = useCallback(
    (behind: boolean) => {
      const id = board?.open.get();
      if (!id) return;
      const chip = chipHandle(editor, id);
      if (board?.find(id)?.node.attrs.text === '') chip.unwrap();
      else if (behind) chip.leave();
      board?.open.set(null);
    },
    [board, editor],
  );

  useEffect(() => {
    if (!board) return;
    const follow = (id: string | null) => {
      setOpen(id);
      awareness.setLocalStateField('chip', id);
      if (id) release.current ??= holdUndoStep(editor.state);
      else {
        release.current?.();
        release.current = null;
      }
    };
    const stop = board.open.subscribe(follow);
    return () => {
      stop();
      release.current?.();
      release.current = null;
      awareness.setLocalStateField('chip', null);
    };
  }, [board, awareness, editor]);

  useEffect(() => {
    if (board) board.acts = chipActs(board, () => window.matchMedia(FINGER).matches);
  }, [board]);

  useEffect(() => {
    if (!board) return;
    board.make = (kind, range) => {
      const { view } = editor;
      if (!view.editable || view.composing) return;
      const { tr } = view.state;
      if (range) {
        // Typed over or gone meanwhile, it is no command any more.
        if (!isCommand(tr.doc, range)) return;
        tr.delete(range.from, range.to);
      }
      const { speechDate, region } = session.meta.get();
      const result = makeChip(tr, kind, {
        known: units.book.known,
        findDeadlines: (text) => findDeadlines(text, { speechDate, region }),
      });
      if (!result.ok) return showToast(t(`problem.${result.error}`));
      release.current ??= holdUndoStep(view.state);
      view.dispatch(tr.scrollIntoView());
      board.open.set(result.value);
    };
    const { wanted } = board;
    board.wanted = null;
    if (wanted) board.make(...wanted);
    return () => {
      board.make = board.makeLater;
    };
  }, [board, editor, session, t, units.book.known]);

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

  useEffect(() => {
    const { dom } = editor.view;
    const onKey = (event: KeyboardEvent) => {
      // Before the popover has the focus, or its code is here.
      if (event.key === 'Escape' && board?.open.get()) {
        event.preventDefault();
        return close(true);
      }
      const kind = ({ KeyR: 'responsibility', KeyD: 'deadline' } as const)[event.code];
      if (!kind || !event.altKey || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      board?.make(kind);
    };
    dom.addEventListener('keydown', onKey);
    return () => dom.removeEventListener('keydown', onKey);
  }, [board, editor, close]);

  useOverwritten(editor, board, session);

  return (
    <>
      <MarginNotes editor={editor} board={board} meta={meta} />
      <LiveRecogniser {...{ editor, session, meta, units }} />
      {board ? <ChipReader {...{ editor, board, meta }} book={units.book} /> : null}
      {open && Popover ? (
        <Popover
          key={open}
          {...{ editor, draftId, meta, units, actions }}
          chip={chipHandle(editor, open)}
          peer={peers.get(open)?.name ?? null}
          onClose={close}
        />
      ) : null}
    </>
  );
}

/** Whether what the menu was asked with stands there. */
function isCommand(
  doc: Node,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return to <= doc.content.size && /^[/／]/.test(doc.textBetween(from, to));
}

/** The popover's code: fetched when everything else is here, so that it is there when it is wanted. */
function usePopoverCode(): ComponentType<ChipPopoverProps> | null {
  const [code, setCode] = useState<{ readonly Popover: ComponentType<ChipPopoverProps> } | null>(
    null,
  );
  useEffect(
    () =>
      tryUntilDone(
        () => import('./chip-popover'),
        ({ ChipPopover }) => setCode({ Popover: ChipPopover }),
      ),
    [],
  );
  return code?.Popover ?? null;
}
