import { useTranslations } from 'next-intl';
import type { ChipUnit } from '@/lib/draft/draft';
import type { LedgerLine } from '@/lib/ledger/sheet/ledger-line';

/** Who has the task, a role per line; what nobody answers for says so. */
export function LineUnits({ line }: { readonly line: LedgerLine }) {
  const t = useTranslations('ledgerPage');
  const { lead, responsible, support } = line;
  const roles = [
    ['lead', lead],
    ['responsible', responsible],
    ['support', support],
  ] as const;
  return (
    <>
      {lead.length + responsible.length === 0 ? (
        <span className="block font-medium text-near">{t('lacksUnit')}</span>
      ) : null}
      {roles.map(([role, units]) =>
        units.length > 0 ? (
          <span key={role} className="block">
            <span className="text-ink-3">{t(`roles.${role}`)} </span>
            <span lang="zh-CN" className={role === 'support' ? 'text-ink-2' : 'text-resp'}>
              {names(units)}
            </span>
          </span>
        ) : null,
      )}
    </>
  );
}

function names(units: readonly ChipUnit[]): string {
  return units.map(({ name }) => name).join('、');
}
