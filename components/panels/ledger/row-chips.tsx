'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { rowsOfChip } from '@/lib/ledger/rows-of-chip';
import { useChip } from '../../editor/chip/use-chip';
import { Button } from '../../ui/button';
import { addToClause } from './add-to-clause';
import { ChipEditor } from './chip-editor';
import type { LedgerContext } from './ledger-context';

/** The chips that name the units and dates of a task, each with its words and a way to change it. */
export function RowChips({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: LedgerContext;
}) {
  const t = useTranslations('ledger');
  const [open, setOpen] = useState<string | null>(null);
  const add = (kind: 'responsibility' | 'deadline') =>
    addToClause(context.editor, task.anchor, kind);
  const chips = [
    ...task.unitChips.map((id) => ({ id, name: t('who') })),
    ...task.deadlines.map(({ chipId }) => ({ id: chipId, name: t('due') })),
  ];
  return (
    <ul className="grid gap-1">
      {chips.map(({ id, name }) => (
        <li key={id}>
          <ChipLine
            {...{ id, name, context }}
            own={task.chipIds.includes(id)}
            open={open === id}
            onToggle={() => setOpen(open === id ? null : id)}
          />
          {open === id ? <ChipEditor chipId={id} context={context} /> : null}
        </li>
      ))}
      {context.mayText ? (
        <li className="-mx-1.5 flex gap-1 empty:hidden">
          {task.unitChips.length === 0 ? (
            <Button
              variant="ghost"
              className="px-1.5! text-accent!"
              onClick={() => add('responsibility')}
            >
              {t('addUnit')}
            </Button>
          ) : null}
          {task.deadlines.length === 0 ? (
            <Button
              variant="ghost"
              className="px-1.5! text-accent!"
              onClick={() => add('deadline')}
            >
              {t('addDate')}
            </Button>
          ) : null}
        </li>
      ) : null}
    </ul>
  );
}

function ChipLine({
  id,
  name,
  context,
  own,
  open,
  onToggle,
}: {
  readonly id: string;
  readonly name: string;
  readonly context: LedgerContext;
  /** It stands in the clause itself. */
  readonly own: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const t = useTranslations('ledger');
  const words = String(useChip(context.editor, id)?.attrs.text ?? '');
  const rows = rowsOfChip(context.tasks, id);
  return (
    <div className="flex items-baseline gap-2">
      <span className="w-[4.5em] shrink-0 text-ink-3">{name}</span>
      <span className="min-w-0 flex-1">
        <span lang="zh-CN">{words}</span>
        {own ? null : <span className="ml-2 text-ink-3">{t('elsewhere')}</span>}
        {context.mayText && rows > 1 ? (
          <span className="ml-2 text-near">{t('alsoRows', { n: rows })}</span>
        ) : null}
      </span>
      {context.mayText ? (
        <Button
          variant="ghost"
          className="-my-1.5 px-1.5! text-accent!"
          aria-expanded={open}
          aria-label={`${open ? t('closeChip') : t('change')}　${name}　${words}`}
          onClick={onToggle}
        >
          {open ? t('closeChip') : t('change')}
        </Button>
      ) : null}
    </div>
  );
}
