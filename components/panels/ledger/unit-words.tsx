import { useTranslations } from 'next-intl';
import type { ChipUnit } from '@/lib/draft/draft';
import type { LedgerRow } from '@/lib/ledger/ledger-row';

const names = (units: readonly ChipUnit[]) => units.map(({ name }) => name).join('、');

/** Who has the task, as two cells: 牵头 | 甲局；乙局负责；丙局、丁局配合. */
export function UnitWords({ row }: { readonly row: LedgerRow }) {
  const t = useTranslations('ledger');
  const { lead, responsible, support } = row;
  const head = lead.length > 0 ? lead : responsible;
  const rest = [
    lead.length > 0 && responsible.length > 0
      ? t('restAnswers', { names: names(responsible) })
      : null,
    support.length > 0 ? t('restSupports', { names: names(support) }) : null,
  ].filter((words) => words !== null);
  return (
    <>
      <span className="text-ink-3">
        {head.length === 0 ? t('who') : lead.length > 0 ? t('lead') : t('responsible')}
      </span>
      <span lang="zh-CN">
        {head.length > 0 ? (
          <span className="font-medium text-resp">{names(head)}</span>
        ) : (
          <span className="font-medium text-near">{t('lacksUnit')}</span>
        )}
        {rest.map((words) => (
          <span key={words}>；{words}</span>
        ))}
      </span>
    </>
  );
}
