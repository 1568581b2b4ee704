'use client';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { type ColumnMap, findColumns } from '@/lib/units/columns';
import type { ImportRow } from '@/lib/units/import-row';
import { MAX_IMPORT_ROWS, planImport } from '@/lib/units/plan-import';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { ButtonLink } from '../../ui/button-link';
import { ColumnChoice } from './column-choice';
import { PlannedRows, type SendRows } from './planned-rows';
import { type Table, TableSource } from './table-source';

interface Chosen {
  readonly table: Table;
  /** Index of the row that names the columns; -1 = none. */
  readonly head: number;
  readonly map: ColumnMap;
}

/** A table of units becomes a preview: what each row would do, which rows are taken. */
export function ImportUnits({
  registry,
  send,
}: {
  readonly registry: readonly RegistryUnit[];
  readonly send: SendRows;
}) {
  const t = useTranslations('units');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const planned = useMemo(() => {
    if (!chosen || chosen.map.name === null) return [];
    const lines = chosen.table.map((cells, index) => ({ line: index + 1, cells }));
    return planImport(lines.slice(chosen.head + 1), chosen.map, registry);
  }, [chosen, registry]);
  if (!chosen) {
    return (
      <>
        <TableSource onTable={(table) => setChosen({ table, ...findColumns(table) })} />
        <ButtonLink href="/units" variant="ghost" className="mt-6 -ml-2.5">
          {t('backToList')}
        </ButtonLink>
      </>
    );
  }
  const bad =
    chosen.map.name === null
      ? 'no-names'
      : planned.length === 0
        ? 'no-rows'
        : planned.length > MAX_IMPORT_ROWS
          ? 'too-many'
          : null;
  return (
    <div className="grid gap-6">
      <ColumnChoice
        {...chosen}
        onChange={(change) => setChosen({ ...chosen, ...change })}
        onAgain={() => setChosen(null)}
      />
      {bad ? (
        <p role="alert" className="text-13 text-over">
          {t(`importing.bad.${bad}`)}
        </p>
      ) : (
        <PlannedRows
          // Other columns are another plan: choices of the old one mean nothing.
          key={JSON.stringify([chosen.map, chosen.head])}
          planned={planned}
          send={(rows: readonly ImportRow[]) => send(rows)}
        />
      )}
    </div>
  );
}
