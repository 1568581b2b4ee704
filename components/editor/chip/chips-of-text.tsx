'use client';
import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useTranslations } from 'next-intl';
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { findDeadlines } from '@/lib/deadlines/find-deadlines';
import type { DraftMeta } from '@/lib/draft/draft';
import { chipActs } from '@/lib/editor/chips/chip-acts';
import { chipBoard } from '@/lib/editor/chips/chip-plugin';
import { makeChip } from '@/lib/editor/chips/make-chip';
import { doWaiting } from '@/lib/editor/late/waiting-keys';
import { holdUndoStep } from '@/lib/editor/undo/undo-step';
import { showToast } from '../../ui/toast-store';
import { catchWords } from '../catch-words';
import { tryUntilDone } from '../try-until-done';
import { chipHandle } from './chip-handle';
import { useChipLook } from './chip-look';
import type { ChipPopoverProps } from './chip-popover';
import type { UnitActions } from './unit-choice';
import type { Units } from './use-units';

/** No pointer that could rest on a chip and read its title. */
const FINGER = '(max-width: 767.98px), (hover: none)';

/** What makes chips in an editor, by menu, button and key, and the popover of the one that is open. */
export function ChipsOfText({
  editor,
  draftId,
  meta,
  units,
  actions,
  peerOf = noPeer,
  onOpen,
}: {
  readonly editor: Editor;
  readonly draftId: string;
  readonly meta: DraftMeta;
  readonly units: Units;
  readonly actions: UnitActions;
  /** Name of whoever else has this chip open. */
  readonly peerOf?: (id: string) => string | null;
  /** Hears which chip is open. */
  readonly onOpen?: (id: string | null) => void;
}) {
  const t = useTranslations('chip');
  const board = chipBoard(editor.state);
  useChipLook(board, meta, units.book.known);
  const [open, setOpen] = useState<string | null>(null);
  const release = useRef<(() => void) | null>(null);
  const Popover = usePopoverCode();
  const late = useRef(true);
  late.current = Popover === null;

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
      onOpen?.(id);
      // Its fields take the focus when they are here.
      if (id && late.current) catchWords(() => close(true));
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
      onOpen?.(null);
    };
  }, [board, onOpen, editor, close]);

  useEffect(() => {
    if (!board) return;
    board.acts = chipActs(board, () => window.matchMedia(FINGER).matches);
    // A Tab may have waited for it.
    queueMicrotask(() => doWaiting(editor.view));
  }, [board, editor]);

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
      const { speechDate, region } = meta;
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
  }, [board, editor, meta, t, units.book.known]);

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

  return open && Popover ? (
    <Popover
      key={open}
      {...{ editor, draftId, meta, units, actions }}
      chip={chipHandle(editor, open)}
      peer={peerOf(open)}
      onClose={close}
    />
  ) : null;
}

const noPeer = () => null;

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
