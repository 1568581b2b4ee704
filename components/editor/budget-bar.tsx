import { useTranslations } from 'next-intl';

/** How full a section is: a thin bar, both figures, how long it takes to say; amber when it is too long. */
export function BudgetBar({
  chars,
  budget,
  time,
}: {
  readonly chars: number;
  readonly budget: number;
  readonly time: string;
}) {
  const t = useTranslations('outline');
  const over = chars > budget;
  const figures = `${chars.toLocaleString('en')} / ${budget.toLocaleString('en')} · ${time}`;
  return (
    <span
      data-over={over}
      data-testid="budget"
      className="flex basis-full items-center gap-2 text-12 font-normal"
    >
      <span aria-hidden="true" className="h-0.5 flex-1 bg-line-1">
        <span
          className={`block h-full ${over ? 'bg-near' : 'bg-ink-3'}`}
          style={{ width: `${Math.min(100, (chars / budget) * 100)}%` }}
        />
      </span>
      <span className={`shrink-0 ${over ? 'text-near' : 'text-ink-3'}`}>{figures}</span>
      {over ? <span className="sr-only">{t('over', { n: chars - budget })}</span> : null}
    </span>
  );
}
