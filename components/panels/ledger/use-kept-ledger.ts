'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { HandWork } from '@/lib/ledger/hand-work';
import type { KeptLedger } from '@/lib/ledger/keep-ids';
import type { LedgerFeed } from '@/lib/ledger/ledger-feed';
import type { RowProgress } from '@/lib/ledger/row-progress';
import type { LiveSession } from '../../editor/live-session';
import { NumberedFeed } from '../../editor/numbered-feed';
import { fieldWords } from '../../ledger/row/field-words';
import { showToast } from '../../ui/toast-store';

interface Known {
  readonly progress: ReadonlyMap<string, RowProgress>;
  readonly hand: ReadonlyMap<string, HandWork>;
}

/** Progress and hand work of the draft, kept up to date while the panel is open; null until they are here. */
export function useKeptLedger(
  session: LiveSession,
  draftId: string,
  me: string,
): { readonly kept: KeptLedger | null; readonly refresh: () => void } {
  const t = useTranslations('ledger');
  const [known, setKnown] = useState<Known | null>(null);
  const feed = useRef<NumberedFeed<LedgerFeed> | null>(null);
  const { state, ledger } = session.connection;
  useEffect(() => {
    const made = new NumberedFeed<LedgerFeed>(
      `/drafts/${draftId}/ledger-feed`,
      state,
      ledger,
      (next) => {
        setKnown((before) => merged(before, next));
        for (const { beforeById, byName, field, before, after } of next.overwritten) {
          if (beforeById !== me) continue;
          const words = (value: string) => fieldWords(field, value, (key) => t(`status.${key}`));
          const said = { before: words(before), after: words(after) };
          showToast(t('overwritten', { name: byName, field: t(`fields.${field}`), ...said }));
        }
      },
    );
    feed.current = made;
    made.start();
    return () => made.stop();
  }, [draftId, state, ledger, me, t]);
  const refresh = useCallback(() => feed.current?.read(), []);
  const kept = useMemo(
    () => known && { progress: [...known.progress.values()], hand: [...known.hand.values()] },
    [known],
  );
  return { kept, refresh };
}

function merged(before: Known | null, { changed, progress, hand }: LedgerFeed): Known {
  const next = { progress: new Map(before?.progress), hand: new Map(before?.hand) };
  for (const rowId of changed) {
    next.hand.delete(rowId);
    next.progress.delete(rowId);
  }
  for (const row of progress) next.progress.set(row.rowId, row);
  for (const work of hand) next.hand.set(work.rowId, work);
  return next;
}
