import { useTranslations } from 'next-intl';
import type { Block } from '@/lib/draft/draft';
import { useAnswer } from '../../forms/use-answer';
import type { LibraryActions } from './library-actions';

/** Says before a block is saved that the library has nearly the same. The person decides. */
export function SimilarNote({
  blocks,
  draftId,
  library,
}: {
  readonly blocks: readonly Block[];
  readonly draftId: string;
  readonly library: Pick<LibraryActions, 'similarInLibrary'>;
}) {
  const t = useTranslations('library');
  const { data } = useAnswer(() => library.similarInLibrary({ draftId, blocks }));
  if (!data || data.length === 0) return null;
  const names = data.map(({ title, likeness }) =>
    t('similarOne', { title, percent: Math.round(likeness * 100) }),
  );
  return (
    <p role="status" className="rounded-2 bg-near-tint px-3 py-2 text-13 text-ink-1">
      {t('similar', { names: names.join(t('fit.and')) })}
    </p>
  );
}
