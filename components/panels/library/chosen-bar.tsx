import { useTranslations } from 'next-intl';
import type { LibrarySection } from '@/lib/sections/library-section';
import { Button } from '../../ui/button';
import { ButtonAnchor } from '../../ui/button-anchor';

/** What can be done with the chosen blocks, in the order in which they were chosen. */
export function ChosenBar({
  chosen,
  draftId,
  mayExport,
  onInsert,
  onClear,
}: {
  readonly chosen: readonly LibrarySection[];
  readonly draftId: string;
  readonly mayExport: boolean;
  readonly onInsert: () => void;
  readonly onClear: () => void;
}) {
  const t = useTranslations('library');
  const ids = chosen.map(({ id }) => id).join(',');
  return (
    <div className="flex flex-none items-center gap-2 border-t border-line-1 px-4 py-2">
      <Button variant="primary" title="Ctrl Enter" onClick={onInsert}>
        {t('insertSeveral', { n: chosen.length })}
      </Button>
      {mayExport ? (
        <ButtonAnchor href={`/drafts/${draftId}/library?ids=${encodeURIComponent(ids)}`} download>
          {t('exportChosen')}
        </ButtonAnchor>
      ) : null}
      <span className="flex-1" />
      <Button variant="ghost" onClick={onClear}>
        {t('clear')}
      </Button>
    </div>
  );
}
