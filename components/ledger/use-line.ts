'use client';
import { useRouter } from 'next/navigation';
import { useEffect, useMemo, useRef, useState } from 'react';
import { withProgress } from '@/lib/ledger/ledger-view';
import type { RowProgress } from '@/lib/ledger/row-progress';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';
import { tryUntilDone } from '../editor/try-until-done';
import type { LineEditing } from './line-editing';
import type { ProgressContext } from './row/progress-context';

/**
 * A line that can be opened. While it is open it shows its progress as it is now and keeps its place;
 * the page with its groups, counts and filters follows when it is closed.
 */
export function useLine(line: LedgerLine, { actions, writable }: LineEditing) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [now, setNow] = useState<{ of: LedgerLine; progress: RowProgress | null } | null>(null);
  const isOpen = useRef(open);
  useEffect(() => {
    isOpen.current = open;
  }, [open]);
  /** Ends the reading of what the server has now. */
  const reading = useRef(() => {});
  useEffect(() => () => reading.current(), []);
  /** Something was written here that the page does not know yet. */
  const written = useRef(false);
  // What the page brings later is newer.
  const fresh = now?.of === line ? now : null;
  const progress = fresh ? fresh.progress : line.progress;
  const task = useMemo(() => ({ ...line, ...withProgress(line, progress) }), [line, progress]);
  const draftId = line.draft.id;
  const refresh = () => {
    // An older answer would take back what this one says.
    reading.current();
    // The last words of a line that was just closed.
    if (!isOpen.current) return router.refresh();
    written.current = true;
    reading.current = tryUntilDone(
      () => actions.readProgress({ draftId, rowId: line.id }),
      ({ data = null, error }) => (error ? router.refresh() : setNow({ of: line, progress: data })),
    );
  };
  const context: ProgressContext = {
    ...{ draftId, actions, may: writable.includes(draftId) },
    refresh,
  };
  const toggle = () => {
    setOpen(!open);
    if (!open || !written.current) return;
    written.current = false;
    reading.current();
    router.refresh();
  };
  return { task, open, toggle, context, reload: router.refresh };
}
