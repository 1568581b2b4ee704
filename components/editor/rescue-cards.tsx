'use client';
import CornerUpLeft from 'lucide-react/icons/corner-up-left';
import { useTranslations } from 'next-intl';
import type { RescuedNotice } from '@/lib/wire/notices';
import { Button } from '../ui/button';
import { copyText } from '../ui/copy-text';
import { showToast } from '../ui/toast-store';
import { countChars } from './outline-rows';

export interface RescueActions {
  /** Goes to the block the words stand in. */
  readonly show: (notice: RescuedNotice) => void;
  /** Takes the words out of the text. */
  readonly remove: (notice: RescuedNotice) => void;
  /** Lets go of the card; for words in the text: they stay. */
  readonly dismiss: (notice: RescuedNotice) => void;
}

/** Own words that lost their place, newest on top, until the person decides. */
export function RescueCards({
  notices,
  canWrite,
  ...actions
}: RescueActions & { readonly notices: readonly RescuedNotice[]; readonly canWrite: boolean }) {
  const t = useTranslations('rescue');
  if (notices.length === 0) return null;
  return (
    <section
      aria-label={t('label')}
      className="absolute right-4 bottom-4 z-10 grid max-h-[60%] w-80 max-w-[calc(100%-2rem)] gap-2 overflow-y-auto max-md:right-2 max-md:bottom-2"
    >
      {notices.map((notice) => (
        <Card key={notice.id} notice={notice} canWrite={canWrite} {...actions} />
      ))}
    </section>
  );
}

function Card({
  notice,
  canWrite,
  show,
  remove,
  dismiss,
}: RescueActions & { readonly notice: RescuedNotice; readonly canWrite: boolean }) {
  const t = useTranslations('rescue');
  const common = useTranslations('common');
  const inText = notice.kind === 'stranded' && notice.blockUid !== undefined;
  const copy = async () => {
    if (await copyText(notice.text)) showToast(common('copied'));
  };
  return (
    <article role="alert" className="anim-panel rounded-3 bg-raised p-3 shadow-pop">
      <h3 className="flex items-center gap-1.5 font-semibold">
        <CornerUpLeft aria-hidden size={14} />
        {t('title', { n: countChars(notice.text) })}
      </h3>
      <p className="mt-0.5 text-12 text-ink-2">{inText ? t('stranded') : t('rescued')}</p>
      <p
        lang="zh-CN"
        className="mt-2 max-h-32 overflow-y-auto border-l-2 border-line-2 pl-2.5 font-body text-16 leading-7 whitespace-pre-wrap"
      >
        {notice.text}
      </p>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        {inText ? (
          <>
            <Button variant="primary" onClick={() => dismiss(notice)}>
              {t('keep')}
            </Button>
            <Button onClick={() => show(notice)}>{t('show')}</Button>
          </>
        ) : null}
        <Button onClick={copy}>{t('copy')}</Button>
        <span className="flex-1" />
        {inText && canWrite ? (
          <Button variant="ghost" onClick={() => remove(notice)}>
            {t('remove')}
          </Button>
        ) : null}
        {inText ? null : (
          <Button variant="ghost" onClick={() => dismiss(notice)}>
            {t('dismiss')}
          </Button>
        )}
      </div>
    </article>
  );
}
