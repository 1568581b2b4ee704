import { useTranslations } from 'next-intl';
import type { LedgerCounts } from '@/lib/ledger/ledger-counts';

/** The counts under the head of the ledger; what is lacking or late only when there is some. */
export function LedgerFacts({ counts }: { readonly counts: LedgerCounts }) {
  const t = useTranslations('ledger');
  const facts = [
    ['overdue', counts.overdue, 'text-over'],
    ['near', counts.near, 'text-near'],
    ['noUnit', counts.noUnit, 'text-near'],
    ['noDate', counts.noDate, 'text-near'],
  ] as const;
  return (
    <p className="flex flex-none flex-wrap gap-x-4 border-b border-line-1 px-4 py-2 text-12 tabular-nums text-ink-2">
      <span>{t('leadUnits', { n: counts.leadUnits })}</span>
      {facts.map(([key, n, colour]) =>
        n > 0 ? (
          <span key={key} className={colour}>
            {t(key, { n })}
          </span>
        ) : null,
      )}
    </p>
  );
}
