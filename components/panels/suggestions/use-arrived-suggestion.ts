'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useObservable } from '../../editor/use-observable';
import type { SuggestDesk } from '../../suggest/suggest-desk';
import { showToast } from '../../ui/toast-store';

/**
 * Shows the suggestion that somebody came for, whatever the filters hide; tells when it was taken back, or was
 * decided so long ago that the list has it no more.
 */
export function useArrivedSuggestion(
  { arrived, feed }: SuggestDesk,
  show: (id: string, decided: boolean) => void,
): void {
  const t = useTranslations('suggestions');
  const id = useObservable(arrived);
  const open = useObservable(feed.open);
  useEffect(() => {
    if (id === null || open === null) return;
    arrived.set(null);
    const decided = feed.decided.get().has(id);
    if (decided || open.has(id)) show(id, decided);
    else showToast(t('linkGone'));
  }, [id, open, arrived, feed, show, t]);
}
