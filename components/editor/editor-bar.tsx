import ChevronLeft from 'lucide-react/icons/chevron-left';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ButtonAnchor } from '../ui/button-anchor';

/** Back, title with whether it is saved, who is here, what can be done with the whole draft. */
export function EditorBar({
  title,
  people,
  actions,
}: {
  /** Title and state pill. */
  readonly title: ReactNode;
  readonly people: ReactNode;
  readonly actions: ReactNode;
}) {
  const t = useTranslations('editor');
  return (
    <header
      data-region
      className="flex min-w-0 items-center gap-2 border-b border-line-1 bg-surface pr-3 pl-2 max-md:pr-1 max-md:pl-1"
    >
      <ButtonAnchor variant="ghost" square href="/" aria-label={t('back')} title={t('back')}>
        <ChevronLeft aria-hidden size={18} />
      </ButtonAnchor>
      <div className="flex min-w-0 flex-1 items-baseline gap-2 max-md:flex-col max-md:items-stretch max-md:gap-0">
        {title}
      </div>
      {people}
      <div className="flex items-center gap-2">{actions}</div>
    </header>
  );
}
