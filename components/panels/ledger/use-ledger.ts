'use client';
import { useEffect, useState } from 'react';
import { Subject } from '@/lib/editor/connection/observable';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import type { LiveSession } from '../../editor/live-session';
import { useObservable } from '../../editor/use-observable';
import { followLedger } from './follow-ledger';

/** The rows of the live text, made again a moment after every change; null before the text is here. */
export function useLedger(session: LiveSession): readonly LedgerRow[] | null {
  const editor = useObservable(session.editor);
  const [rows] = useState(() => new Subject<readonly LedgerRow[]>([]));
  const { meta } = session;
  useEffect(() => (editor ? followLedger(editor, meta, rows) : undefined), [editor, meta, rows]);
  const now = useObservable(rows);
  return editor ? now : null;
}
