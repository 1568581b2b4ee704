'use client';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { Comments } from '../../comments/comments';
import { useObservable } from '../../editor/use-observable';
import { showToast } from '../../ui/toast-store';
import { ALL, type Choices } from './filters';

/** Shows the card of the thread that somebody came for, whatever the filters hide. */
export function useArrivedThread(comments: Comments, setChoices: (choices: Choices) => void): void {
  const t = useTranslations('comments');
  const arrived = useObservable(comments.arrived);
  const threads = useObservable(comments.feed.threads);
  useEffect(() => {
    if (arrived === null || threads === null) return;
    const thread = threads.get(arrived);
    comments.arrived.set(null);
    if (!thread) {
      showToast(t('linkGone'));
      return;
    }
    setChoices({ ...ALL, resolved: thread.resolved });
    comments.active.set(thread.id);
  }, [arrived, threads, comments, setChoices, t]);
}
