'use client';
import { useLocale } from 'next-intl';
import { useLayoutEffect } from 'react';
import { useAct } from '../forms/use-act';
import { followOutline } from './follow-outline';
import type { LiveSession } from './live-session';
import { rateOf } from './speaking-time';
import { CONNECTION, StatusBar } from './status-bar';
import { StatusTools } from './status-tools';
import { UnfilledCount } from './unfilled-count';
import { useFact, useObservable } from './use-observable';
import { useSelectedChars } from './use-selected-chars';
import { WholeTime } from './whole-time';

/** The status line of the live text; keeps the outline's facts up to date. */
export function LiveStatus({
  session,
  chars,
  chooseLocale,
}: {
  readonly session: LiveSession;
  /** As stored, until the text is here. */
  readonly chars: number;
  readonly chooseLocale: (locale: string) => Promise<void>;
}) {
  const editor = useObservable(session.editor);
  const connection = useFact(session.connection.state, ({ phase }) => CONNECTION[phase]);
  const facts = useObservable(session.outline);
  const rate = useFact(session.meta, rateOf);
  const selected = useSelectedChars(editor);
  const locale = useLocale();
  const { act } = useAct();
  const { outline } = session;
  useLayoutEffect(() => (editor ? followOutline(editor, outline) : undefined), [editor, outline]);
  return (
    <StatusBar
      chars={editor ? facts.chars : chars}
      speaking={editor ? <WholeTime beats={facts.beats} rate={rate} /> : null}
      points={editor ? facts.rows.length : null}
      connection={connection}
      onLanguage={() => act(() => chooseLocale(locale === 'en' ? 'zh-CN' : 'en'))}
      selected={selected}
      unfilled={editor ? <UnfilledCount editor={editor} /> : null}
      tools={editor ? <StatusTools /> : null}
    />
  );
}
