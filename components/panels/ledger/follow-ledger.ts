import type { Editor } from '@tiptap/core';
import type { DraftMeta } from '@/lib/draft/draft';
import type { Observable, Subject } from '@/lib/editor/connection/observable';
import { whenIdle } from '@/lib/editor/late/when-idle';
import { keepRows } from '@/lib/ledger/keep-rows';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { ledgerOf } from './ledger-of';

/** Milliseconds without a change before the ledger is made again: it never takes time from typing. */
const SETTLE_MS = 180;
/** Milliseconds that somebody's typing without a pause can put it off. */
const PATIENCE_MS = 500;

/**
 * Keeps the ledger of an editor's text up to date, also when the speech date changes. While an input
 * method composes nothing is done. @returns how to stop
 */
export function followLedger(
  editor: Editor,
  meta: Observable<DraftMeta>,
  rows: Subject<readonly LedgerRow[]>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;
  let cancelIdle = () => {};

  const compute = () => {
    if (editor.isDestroyed) return;
    if (editor.view.composing) {
      timer = setTimeout(compute, SETTLE_MS);
      return;
    }
    since = null;
    rows.set(keepRows(rows.get(), ledgerOf(editor, meta.get())));
  };
  const settle = () => {
    cancelIdle();
    clearTimeout(timer);
    const now = performance.now();
    since ??= now;
    const wait = Math.max(0, Math.min(SETTLE_MS, since + PATIENCE_MS - now));
    timer = setTimeout(() => {
      cancelIdle = whenIdle(compute);
    }, wait);
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) settle();
  };

  compute();
  editor.on('transaction', changed);
  const stopMeta = meta.subscribe(settle);
  return () => {
    editor.off('transaction', changed);
    stopMeta();
    clearTimeout(timer);
    cancelIdle();
  };
}
