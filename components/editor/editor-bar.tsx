import ChevronLeft from 'lucide-react/icons/chevron-left';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** A square ghost button by hand: the looks of all buttons are more than loads before the text. */
const BACK =
  'hover-fade inline-flex h-7 w-7 shrink-0 items-center justify-center rounded-2 text-ink-2 hover:bg-fill-1 hover:text-ink-1 max-md:min-h-11 max-md:min-w-11';

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
      <a href="/" className={BACK} aria-label={t('back')} title={t('back')}>
        <ChevronLeft aria-hidden size={18} />
      </a>
      <div className="flex min-w-0 flex-1 items-baseline gap-2 max-md:flex-col max-md:items-stretch max-md:gap-0">
        {title}
      </div>
      {people}
      <div className="flex items-center gap-2">{actions}</div>
    </header>
  );
}
