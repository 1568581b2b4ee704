'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { LibrarySection } from '@/lib/sections/library-section';
import { useAnswer } from '../../forms/use-answer';
import { Dialog } from '../../ui/dialog';
import type { LibraryActions } from './library-actions';

/** The drafts that a block was put into. */
export function UsesDialog({
  section,
  draftId,
  library,
  onClose,
}: {
  readonly section: LibrarySection;
  readonly draftId: string;
  readonly library: Pick<LibraryActions, 'usesOfSection'>;
  readonly onClose: () => void;
}) {
  const t = useTranslations('library');
  const errors = useTranslations('error');
  const close = useTranslations('common')('close');
  const format = useFormatter();
  const { id, title } = section;
  const { data, error } = useAnswer(() => library.usesOfSection({ draftId, id }));
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('usedInTitle', { title })}
      closeLabel={close}
      reading
    >
      {error ? <p role="alert">{errors(error)}</p> : null}
      {!data && !error ? <p role="status">{t('loading')}</p> : null}
      {data?.length === 0 ? <p className="text-13 text-ink-3">{t('unused')}</p> : null}
      <ul>
        {data?.map((use) => (
          <li key={use.draftId} className="flex items-baseline gap-3 border-b border-line-1 py-2">
            <a
              lang="zh-CN"
              href={`/drafts/${use.draftId}`}
              className="min-w-0 flex-1 truncate text-accent hover:underline"
            >
              {use.name}
            </a>
            <span className="shrink-0 text-12 text-ink-3">
              {format.dateTime(new Date(use.at), { dateStyle: 'medium' })}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
