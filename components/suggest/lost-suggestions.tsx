'use client';
import { useTranslations } from 'next-intl';
import type { LiveSession } from '../editor/live-session';
import { LostText } from '../editor/lost-text';
import { useFact } from '../editor/use-observable';
import { type LostWords, suggestDesk } from './suggest-desk';

const NONE: readonly LostWords[] = [];

/** Words whose place colleagues took away while they were suggested (SUG6). */
export function LostSuggestions({ session }: { readonly session: LiveSession }) {
  const t = useTranslations('suggest');
  const { state } = suggestDesk(session);
  const lost = useFact(state, (now) => now?.lost ?? NONE);
  if (lost.length === 0) return null;
  const done = () => {
    const now = state.get();
    if (now) state.set({ ...now, lost: NONE });
  };
  return (
    <LostText
      title={t('lostTitle')}
      text={t(lost.every(({ told }) => told !== null) ? 'lostTold' : 'lostText')}
      lost={lost.map(({ words }) => words).join('\n')}
      onDone={done}
    />
  );
}
