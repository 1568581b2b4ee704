'use client';
import CloudOff from 'lucide-react/icons/cloud-off';
import Eye from 'lucide-react/icons/eye';
import Lock from 'lucide-react/icons/lock';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState } from 'react';
import type { DraftNotice } from '@/lib/editor/connection/open-draft';
import type { SaveState } from '@/lib/editor/connection/save-state';
import { CLOSE } from '@/lib/wire/close-code';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ButtonAnchor } from '../ui/button-anchor';
import { LostText } from './lost-text';

/** Why a final close happened, as message keys. */
const CLOSED: Readonly<
  Record<number, 'signedOut' | 'forbidden' | 'gone' | 'old' | 'reset' | 'tooMany'>
> = {
  [CLOSE.notSignedIn]: 'signedOut',
  [CLOSE.forbidden]: 'forbidden',
  [CLOSE.noDraft]: 'gone',
  [CLOSE.clientTooOld]: 'old',
  [CLOSE.reset]: 'reset',
  [CLOSE.tooMany]: 'tooMany',
};

/** One line at a time, the most urgent first: what happened, whether the text is safe, what to press. */
export function Banners({
  state,
  notice,
  copyAll,
  final,
}: {
  readonly state: SaveState;
  readonly notice: DraftNotice | null;
  readonly copyAll: (() => void) | null;
  /** What a 定稿 says; null for every other stage. */
  readonly final: ReactNode;
}) {
  const t = useTranslations('banner');
  const [seen, setSeen] = useState(0);
  const unsaved = state.pending > 0 ? copyAll : null;
  const copy = unsaved ? <Button onClick={unsaved}>{t('copyText')}</Button> : null;
  if (state.phase === 'closed') {
    const why = CLOSED[state.closeCode ?? 0] ?? 'closed';
    return (
      <Banner
        urgent
        tone={why === 'old' ? 'plain' : 'over'}
        icon={
          why === 'old' ? <Lock aria-hidden size={16} /> : <TriangleAlert aria-hidden size={16} />
        }
        title={t(`${why}Title`)}
        action={
          <span className="flex gap-2">
            {copy}
            {why === 'signedOut' ? (
              <ButtonAnchor
                variant="primary"
                href={`/sign-in?next=${encodeURIComponent(window.location.pathname)}`}
              >
                {t('signIn')}
              </ButtonAnchor>
            ) : why === 'forbidden' || why === 'gone' ? null : (
              <Button variant="primary" onClick={() => window.location.reload()}>
                {why === 'old' ? t('refresh') : t('reload')}
              </Button>
            )}
          </span>
        }
      >
        {t(`${why}Text`)}
      </Banner>
    );
  }
  if (notice && notice.type !== 'rescued' && notice.at > seen) {
    const lost = notice.type === 'reset' ? notice.lost : '';
    const why =
      notice.type === 'denied' ? 'denied' : notice.notice.reason === 'final' ? 'final' : 'reset';
    if (why !== 'reset' || lost !== '') {
      return (
        <LostText
          title={t(`${why}Title`)}
          text={t(why === 'final' && lost !== '' ? 'finalLostText' : `${why}Text`)}
          lost={lost}
          onDone={() => setSeen(notice.at)}
        />
      );
    }
  }
  if (state.phase === 'offline') {
    return (
      <Banner
        urgent
        tone="near"
        icon={<CloudOff aria-hidden size={16} />}
        title={t('offlineTitle')}
        action={copy}
      >
        {t('offlineText')}
      </Banner>
    );
  }
  if (final) return final;
  if (state.role === 'reviewer' || state.role === 'viewer') {
    return (
      <Banner icon={<Eye aria-hidden size={16} />} title={t(`${state.role}Title`)}>
        {t(`${state.role}Text`)}
      </Banner>
    );
  }
  return null;
}
