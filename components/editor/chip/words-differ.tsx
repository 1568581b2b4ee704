'use client';
import { useTranslations } from 'next-intl';
import { Button } from '../../ui/button';

/** Words and data of a chip disagree: what the words say, and one step to take it. */
export function WordsDiffer({
  says,
  onReread,
}: {
  readonly says: string;
  readonly onReread: () => void;
}) {
  const t = useTranslations('chip');
  return (
    <div
      role="status"
      data-testid="words-differ"
      className="mx-3.5 mb-2.5 flex items-baseline gap-2 rounded-2 bg-near-tint px-2.5 py-1.5"
    >
      <span className="min-w-0 flex-1">
        <span aria-hidden="true" className="mr-1.5 font-semibold text-near">
          ≠
        </span>
        {says}
      </span>
      <Button onClick={onReread}>{t('read')}</Button>
    </div>
  );
}
