'use client';
import { useTranslations } from 'next-intl';
import { type ColumnMap, UNIT_COLUMNS, type UnitColumn } from '@/lib/units/columns';
import { Button } from '../../ui/button';
import { Check } from '../../ui/check';
import { SelectField } from '../../ui/select-field';
import type { Table } from './table-source';

/** Which column of the table is what: found by the head, changed by hand. */
export function ColumnChoice({
  table,
  head,
  map,
  onChange,
  onAgain,
}: {
  readonly table: Table;
  readonly head: number;
  readonly map: ColumnMap;
  readonly onChange: (change: { readonly map?: ColumnMap; readonly head?: number }) => void;
  readonly onAgain: () => void;
}) {
  const t = useTranslations('units');
  const width = Math.max(...table.map((row) => row.length));
  const labels: Readonly<Record<UnitColumn, string>> = {
    rank: t('rank'),
    name: t('name'),
    aliases: t('aliases'),
    kind: t('kind'),
    from: t('from'),
    to: t('to'),
    state: t('importing.state'),
  };
  const nameOf = (index: number) => {
    const words = table[Math.max(0, head)]?.[index]?.slice(0, 12) ?? '';
    return words === ''
      ? t('importing.columnNo', { n: index + 1 })
      : t('importing.columnHead', { n: index + 1, head: words });
  };
  return (
    <section aria-label={t('importing.columns')} className="rounded-3 border border-line-1 p-4">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-14 font-medium">{t('importing.columns')}</h2>
        <Button variant="ghost" onClick={onAgain}>
          {t('importing.again')}
        </Button>
      </div>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-4">
        {UNIT_COLUMNS.map((column) => (
          <SelectField
            key={column}
            name={`column-${column}`}
            label={labels[column]}
            value={map[column] ?? ''}
            onChange={(event) => {
              const { value } = event.target;
              onChange({ map: { ...map, [column]: value === '' ? null : Number(value) } });
            }}
          >
            <option value="">{t('importing.noColumn')}</option>
            {Array.from({ length: width }, (_none, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its index
              <option key={index} value={index}>
                {nameOf(index)}
              </option>
            ))}
          </SelectField>
        ))}
        {head <= 0 ? (
          <Check
            checked={head === 0}
            onChange={(checked) => onChange({ head: checked ? 0 : -1 })}
            className="self-end text-13 text-ink-2"
          >
            {t('importing.hasHead')}
          </Check>
        ) : null}
      </div>
    </section>
  );
}
