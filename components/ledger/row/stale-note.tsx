'use client';
import { useTranslations } from 'next-intl';
import type { UnitRole } from '@/lib/draft/draft';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { basisOf, type RowBasis } from '@/lib/ledger/row-basis';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import type { ProgressContext } from './progress-context';

/** The text changed since somebody confirmed the row: what it said, and 核对. */
export function StaleNote({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: ProgressContext;
}) {
  const t = useTranslations('ledger');
  const { act, pending } = useAct();
  const roles = useTranslations('chip.roles');
  const { progress, source } = task;
  if (!task.stale || !progress) return null;
  const { draftId, actions, refresh } = context;
  const check = () => actions.checkLedgerRow({ draftId, rowId: task.id, basis: basisOf(source) });
  return (
    <div className="rounded-2 bg-near-tint px-2.5 py-2">
      <p className="font-medium text-near">{t('changedText')}</p>
      {changes(progress.basis, basisOf(source), roles).map(([key, before]) => (
        <p key={key} className="mt-0.5 break-words" lang="zh-CN">
          {t(key, { words: before || t('nothing') })}
        </p>
      ))}
      {context.may ? (
        <Button
          className="mt-1.5"
          aria-disabled={pending || undefined}
          onClick={() => act(check, refresh)}
        >
          {t('check')}
        </Button>
      ) : null}
    </div>
  );
}

/** What was said before where it differs now. */
function changes(before: RowBasis, now: RowBasis, roleName: (role: UnitRole) => string) {
  const units = ({ units: list }: RowBasis) =>
    list.map(({ name, role }) => `${name}（${roleName(role)}）`).join('、');
  const dates = ({ dates: list }: RowBasis) =>
    list.map(({ words, to }) => (to ? `${words}（${to}）` : words)).join('、');
  const said = [
    ['wasUnits', units(before), units(now)],
    ['wasDates', dates(before), dates(now)],
    ['wasTask', before.task, now.task],
    ['wasClause', before.clause, now.clause],
  ] as const;
  const found = said.filter(([, was, is]) => was !== is);
  // The clause holds the others: it is told when nothing else tells the difference.
  const short = found.filter(([key]) => key !== 'wasClause');
  return (short.length > 0 ? short : found).map(([key, was]) => [key, was] as const);
}
