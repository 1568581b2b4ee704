'use client';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ImportRow } from '@/lib/units/import-row';
import type { PlannedRow } from '@/lib/units/plan-import';
import type { ActResult } from '../../forms/act';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-store';
import { useAnswer } from '../use-answer';
import { PlannedItem } from './planned-item';

export type SendRows = (
  rows: readonly ImportRow[],
) => Promise<ActResult & { readonly added?: number; readonly changed?: number }>;

const STATES = ['conflict', 'changed', 'new', 'same'] as const;

/** Every row with what it would do, the conflicts first; new and changed ones are taken unless unticked. */
export function PlannedRows({
  planned,
  send,
}: {
  readonly planned: readonly PlannedRow[];
  readonly send: SendRows;
}) {
  const t = useTranslations('units.importing');
  const router = useRouter();
  const { ask, error, busy } = useAnswer();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const taken = planned.flatMap((row) =>
    (row.state === 'new' || row.state === 'changed') && !left.has(row.line) ? [row.row] : [],
  );
  const choose = (line: number, take: boolean) => {
    const next = new Set(left);
    if (take) next.delete(line);
    else next.add(line);
    setLeft(next);
  };
  const apply = () => {
    if (taken.length === 0) return;
    let count = { added: 0, changed: 0 };
    ask(
      async () => {
        const { added = 0, changed = 0, ...answer } = await send(taken);
        count = { added, changed };
        return answer;
      },
      () => {
        showToast(t('applied', count));
        router.push('/units');
      },
    );
  };
  return (
    <section>
      <p role="status" className="flex flex-wrap gap-x-4 border-b border-line-2 pb-2 text-13">
        {STATES.map((state) => {
          const n = planned.filter((row) => row.state === state).length;
          return n === 0 ? null : <span key={state}>{t(`count.${state}`, { n })}</span>;
        })}
      </p>
      <ul>
        {STATES.flatMap((state) =>
          planned
            .filter((row) => row.state === state)
            .map((row) => (
              <PlannedItem
                key={row.line}
                row={row}
                taken={!left.has(row.line)}
                onChange={(take) => choose(row.line, take)}
              />
            )),
        )}
      </ul>
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-t border-line-1 bg-paper py-3 max-md:bottom-13">
        <Button
          variant="primary"
          size="form"
          aria-disabled={taken.length === 0 || busy || undefined}
          onClick={apply}
        >
          {busy
            ? t('applying')
            : taken.length === 0
              ? t('nothing')
              : t('apply', { n: taken.length })}
        </Button>
        {error ? (
          <p role="alert" className="text-13 text-over">
            {error}
          </p>
        ) : null}
      </div>
    </section>
  );
}
