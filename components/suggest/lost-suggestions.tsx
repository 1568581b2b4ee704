'use client';
import { useTranslations } from 'next-intl';
import type { LiveSession } from '../editor/live-session';
import { LostText } from '../editor/lost-text';
import { useFact, useObservable } from '../editor/use-observable';
import { type LostWords, suggestDesk } from './suggest-desk';

const NONE: readonly LostWords[] = [];

/** Words whose place colleagues took away while they were suggested (SUG6), or that a 定稿 overtook (SUG13). */
export function LostSuggestions({ session }: { readonly session: LiveSession }) {
  const t = useTranslations('suggest');
  const { state, left } = suggestDesk(session);
  const lost = useFact(state, (now) => now?.lost ?? NONE);
  const late = useObservable(left);
  if (late.length > 0)
    return (
      <LostText
        title={t('lateTitle')}
        text={t('lateText')}
        lost={late.join('\n')}
        onDone={() => left.set([])}
      />
    );
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
