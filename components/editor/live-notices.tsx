'use client';
import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import { useTranslations } from 'next-intl';
import { Banner } from '../ui/banner';
import { Banners } from './banners';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';

/** What the person must know about the connection, and how far a long paste is. */
export function LiveNotices({
  session,
  copyAll,
}: {
  readonly session: LiveSession;
  readonly copyAll: (() => void) | null;
}) {
  const t = useTranslations('editor');
  const state = useObservable(session.connection.state);
  const notice = useObservable(session.connection.lastNotice);
  const paste = useObservable(session.paste);
  return (
    <>
      <Banners state={state} notice={notice} copyAll={copyAll} />
      {paste ? (
        <Banner
          icon={<ClipboardPaste aria-hidden size={16} />}
          title={t('pasting', { done: paste.done, total: paste.total })}
        />
      ) : null}
    </>
  );
}
