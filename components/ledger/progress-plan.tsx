'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { PROGRESS_STATUSES, type ProgressFields } from '@/lib/ledger/row-progress';
import type { ReturnedChange, ReturnedRow, TakenRow } from '@/lib/ledger/sheet/plan-return';
import { Button } from '../ui/button';
import { Tag } from '../ui/tag';

const TONE = {
  same: 'plain',
  changed: 'accent',
  conflict: 'near',
  unknown: 'over',
  twice: 'over',
  status: 'over',
  long: 'over',
} as const;

const isOpen = ({ kind }: ReturnedRow) => kind === 'changed' || kind === 'conflict';

/** What a table would change, row by row; changes are chosen, conflicts only by hand. */
export function ProgressPlan({
  rows,
  pending,
  onTake,
}: {
  readonly rows: readonly ReturnedRow[];
  readonly pending: boolean;
  readonly onTake: (rows: TakenRow[]) => void;
}) {
  const t = useTranslations('ledgerPage.progressIn');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(rows.filter(({ kind }) => kind === 'changed').map(({ line }) => line)),
  );
  const count = (one: (row: ReturnedRow) => boolean) => rows.filter(one).length;
  const toggle = (line: number, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(line);
    else next.delete(line);
    setChosen(next);
  };
  const take = () => onTake(rows.filter(({ line }) => chosen.has(line)).flatMap(takenOf));
  const shown = rows.filter(({ kind }) => kind !== 'same');
  return (
    <>
      <p role="status" className="text-13 text-ink-2 tabular-nums">
        {t('summary', {
          changed: count(({ kind }) => kind === 'changed'),
          conflict: count(({ kind }) => kind === 'conflict'),
          same: count(({ kind }) => kind === 'same'),
          bad: count((row) => row.kind !== 'same' && !isOpen(row)),
        })}
      </p>
      {shown.length > 0 ? (
        <ul className="border-t border-line-2">
          {shown.map((row) => (
            <PlanRow
              key={row.line}
              row={row}
              chosen={chosen.has(row.line)}
              onChoose={(on) => toggle(row.line, on)}
            />
          ))}
        </ul>
      ) : null}
      {rows.some(isOpen) ? (
        <div className="sticky bottom-0 -mx-6 -mb-4 border-t border-line-1 bg-raised px-6 py-3 max-md:-mx-4 max-md:px-4">
          <Button
            variant="primary"
            size="form"
            aria-disabled={pending || chosen.size === 0 || undefined}
            onClick={() => pending || chosen.size === 0 || take()}
          >
            {pending ? t('applying') : t('apply', { n: chosen.size })}
          </Button>
        </div>
      ) : (
        <p className="text-13 text-ink-3">{t('nothing')}</p>
      )}
    </>
  );
}

function PlanRow({
  row,
  chosen,
  onChoose,
}: {
  readonly row: ReturnedRow;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}) {
  const t = useTranslations('ledgerPage.progressIn');
  const { kind, line, task, changes, textChanged } = row;
  return (
    <li className="flex items-start gap-3 border-b border-line-1 py-2">
      {isOpen(row) ? (
        <input
          type="checkbox"
          aria-label={t('pick', { n: line })}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
          className="mt-0.5 size-4 flex-none accent-(--accent) max-md:size-6"
        />
      ) : (
        <span className="size-4 flex-none max-md:size-6" />
      )}
      <div className="grid min-w-0 flex-1 gap-1 text-12 text-ink-2">
        <div className="flex items-start gap-2 text-13 text-ink-1">
          <span lang="zh-CN" className="min-w-0 flex-1 break-words">
            {task || t('row', { n: line })}
          </span>
          <Tag tone={TONE[kind]}>{t(`kinds.${kind}`)}</Tag>
        </div>
        {kind === 'same' || kind === 'changed' ? null : (
          <span className="text-ink-3">
            {t('row', { n: line })}　{t(`why.${kind}`)}
          </span>
        )}
        {changes.map((change) => (
          <Change key={change.field} change={change} />
        ))}
        {textChanged ? <span className="text-near">{t('textChanged')}</span> : null}
      </div>
    </li>
  );
}

function Change({ change }: { readonly change: ReturnedChange }) {
  const t = useTranslations('ledgerPage');
  const { field, before, after } = change;
  const words = (value: string) => {
    const status = field === 'status' && PROGRESS_STATUSES.find((one) => one === value);
    return status ? t(`status.${status}`) : value || t('progressIn.empty');
  };
  return (
    <span className="break-words whitespace-pre-line">
      <span className="text-ink-3">{t(`allFields.${field}`)}　</span>
      <del lang="zh-CN" className="text-ink-3">
        {words(before)}
      </del>
      {' → '}
      <ins lang="zh-CN" className="text-ink-1 no-underline">
        {words(after)}
      </ins>
    </span>
  );
}

function takenOf({ target, changes }: ReturnedRow): TakenRow[] {
  if (!target) return [];
  const fields = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  return [{ ...target, fields: fields as Partial<ProgressFields> }];
}
