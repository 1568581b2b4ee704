import { useTranslations } from 'next-intl';
import { PROGRESS_TEXTS, type ProgressFields } from '@/lib/ledger/row-progress';

/** Progress to be read: what nobody filled in is left out. */
export function ProgressWords({ progress }: { readonly progress: ProgressFields }) {
  const t = useTranslations('ledger');
  const texts = PROGRESS_TEXTS.filter((field) => progress[field] !== '');
  return (
    <dl className="grid grid-cols-[4.5em_minmax(0,1fr)] gap-x-2">
      <dt className="text-ink-3">{t('fields.status')}</dt>
      <dd>{t(`status.${progress.status}`)}</dd>
      {texts.map((field) => [
        <dt key={`${field} name`} className="text-ink-3">
          {t(`fields.${field}`)}
        </dt>,
        <dd key={field} className="break-words whitespace-pre-wrap">
          {progress[field]}
        </dd>,
      ])}
    </dl>
  );
}
