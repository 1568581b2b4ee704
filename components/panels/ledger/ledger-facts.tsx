import { useTranslations } from 'next-intl';
import type { LedgerCounts } from '@/lib/ledger/ledger-counts';
import type { Standing } from '@/lib/ledger/task-standing';
import { StandingMark } from './standing-mark';

/** The counts under the head of the ledger; what is lacking, late or done only when there is some. */
export function LedgerFacts({ counts }: { readonly counts: LedgerCounts }) {
  const t = useTranslations('ledger');
  const facts: readonly (readonly [
    key: 'overdue' | 'near' | 'behind' | 'done' | 'noUnit' | 'noDate' | 'stale',
    colour: string,
    mark?: Standing,
  ])[] = [
    ['overdue', 'text-over', 'overdue'],
    ['near', 'text-near', 'near'],
    ['behind', 'text-near', 'behind'],
    ['done', 'text-done', 'done'],
    ['stale', 'text-near'],
    ['noUnit', 'text-near'],
    ['noDate', 'text-near'],
  ];
  return (
    <p className="flex flex-none flex-wrap gap-x-4 border-b border-line-1 px-4 py-2 text-12 tabular-nums text-ink-2">
      <span>{t('leadUnits', { n: counts.leadUnits })}</span>
      {facts.map(([key, colour, mark]) =>
        counts[key] > 0 ? (
          <span key={key} className={colour}>
            {mark ? <StandingMark standing={mark} silent /> : null}
            {t(key, { n: counts[key] })}
          </span>
        ) : null,
      )}
    </p>
  );
}
