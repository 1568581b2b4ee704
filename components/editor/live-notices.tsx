'use client';
import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { canWrite } from '@/lib/access/role';
import { isFinal } from '@/lib/review/stage';
import { FinalBanner } from '../stage/final-banner';
import type { StageActions } from '../stage/stage-actions';
import { LostSuggestions } from '../suggest/lost-suggestions';
import { Banner } from '../ui/banner';
import { Banners } from './banners';
import { betweenKeys } from './between-keys';
import type { LiveSession } from './live-session';
import { useCopyAll } from './use-copy-all';
import { useFact, useObservable } from './use-observable';

/** What the person must know about the connection, and how far a long paste is. */
export function LiveNotices({
  session,
  draftId,
  readStage,
}: {
  readonly session: LiveSession;
  readonly draftId: string;
  readonly readStage: StageActions['read'];
}) {
  const t = useTranslations('editor');
  const copyAll = useCopyAll(session, t('exportDone'));
  const [calm] = useState(betweenKeys);
  const state = useFact(session.connection.state, calm);
  const notice = useObservable(session.connection.lastNotice);
  const paste = useObservable(session.paste);
  const final = isFinal(state.stage);
  const mayWrite = state.role !== null && canWrite(state.role) && !final;
  return (
    <>
      {mayWrite ? (
        <p className="border-b border-line-1 bg-surface px-4 py-1.5 text-center text-12 text-ink-3 md:hidden">
          {t('phoneRead')}
        </p>
      ) : null}
      <Banners
        {...{ state, notice, copyAll }}
        final={final ? <FinalBanner draftId={draftId} read={readStage} /> : null}
      />
      <LostSuggestions session={session} />
      {paste ? (
        <Banner
          icon={<ClipboardPaste aria-hidden size={16} />}
          title={t('pasting', { done: paste.done, total: paste.total })}
        />
      ) : null}
    </>
  );
}
