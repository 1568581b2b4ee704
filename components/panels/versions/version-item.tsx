'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { VersionRow } from '@/lib/versions/version-row';
import { Button } from '../../ui/button';
import { ButtonLink } from '../../ui/button-link';
import { ConfirmDialog } from '../../ui/confirm-dialog';

/** One version: name or time, who wrote, how much; what can be done with it. */
export function VersionItem({
  version,
  draftId,
  busy,
  onVerify,
  onRestore,
}: {
  readonly version: VersionRow;
  readonly draftId: string;
  readonly busy: boolean;
  readonly onVerify: () => void;
  /** Null for readers. */
  readonly onRestore: (() => void) | null;
}) {
  const t = useTranslations('versions');
  const format = useFormatter();
  const stages = useTranslations('stage');
  const { no, kind, label, stage, round, hash, authors, at, change } = version;
  const time = format.dateTime(new Date(at), {
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  const begun = stage && round ? t('stageName', { stage: stages(stage), round }) : '';
  const name = label || begun || t('no', { no });
  return (
    <article aria-label={name} className="border-b border-line-1 px-4 py-2.5">
      <div className="flex items-baseline gap-2">
        <h3 className={`min-w-0 flex-1 truncate ${label || begun ? 'font-semibold' : ''}`}>
          {name}
        </h3>
        <time dateTime={at} className="text-12 text-ink-3">
          {time}
        </time>
      </div>
      <p className="text-12 text-ink-3">
        {[
          t(`kinds.${kind}`),
          authors.join('、'),
          t('change', { n: Math.abs(change), sign: change < 0 ? '−' : '+' }),
        ]
          .filter((part) => part !== '')
          .join('　')}
      </p>
      {hash ? (
        <p className="mt-1 flex items-center gap-2 text-12 text-ink-3">
          <code title={hash} className="min-w-0 flex-1 truncate">
            {t('hash', { hash })}
          </code>
          <Button variant="ghost" disabled={busy} onClick={onVerify}>
            {t('verify')}
          </Button>
        </p>
      ) : null}
      <div className="mt-1.5 flex gap-2">
        <ButtonLink href={`/drafts/${draftId}/compare?from=${no}`} prefetch={false}>
          {t('compare')}
        </ButtonLink>
        {onRestore ? (
          <ConfirmDialog
            trigger={
              <Button variant="ghost" disabled={busy}>
                {t('restore')}
              </Button>
            }
            title={t('restoreTitle', { version: name })}
            text={t('restoreText')}
            cancel={t('cancel')}
            confirm={t('restore')}
            onConfirm={onRestore}
          />
        ) : null}
      </div>
    </article>
  );
}
