'use client';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import type { Decision, Suggestion } from '@/lib/suggestions/suggestion';
import { toldApart } from '@/lib/suggestions/told-apart';
import type { SuggestionFeed } from '../../suggest/suggestion-feed';
import { showToast } from '../../ui/toast-store';
import { type Otherwise, postDecision } from './post-decision';

type Groups = readonly (readonly Suggestion[])[];

/** Decides suggestions; tells what became of it, with the way back. */
export function useDecide(draftId: string, feed: SuggestionFeed) {
  const t = useTranslations('suggestions');
  const errors = useTranslations('error');
  const [pending, start] = useTransition();
  const run = async (decision: Decision, groups: Groups, otherwise?: Otherwise) => {
    const { done, error } = await postDecision(draftId, decision, groups, otherwise);
    feed.read();
    if (error) showToast(errors(error));
    if (done.length === 0) return;
    const n = toldApart(groups.flat().filter(({ id }) => done.includes(id))).length;
    const undo = {
      label: t('undo'),
      run: () => {
        const ids = new Set(done);
        const decided = feed.decided.get();
        const again = groups
          .filter(([one]) => one && ids.has(one.id))
          .map((rows) => rows.flatMap(({ id }) => decided.get(id) ?? []));
        start(() => run('open', again.reverse()));
      },
    };
    if (decision === 'open') showToast(t('reopened', { n }));
    else showToast(t(decision === 'accepted' ? 'accepted' : 'rejected', { n }), undo);
  };
  const decide = (decision: Decision, groups: Groups, otherwise?: Otherwise) =>
    start(() => (groups.length > 0 ? run(decision, groups, otherwise) : undefined));
  return { decide, pending };
}
