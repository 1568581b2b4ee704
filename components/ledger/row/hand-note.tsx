'use client';
import { useTranslations } from 'next-intl';
import type { HandWork } from '@/lib/ledger/hand-work';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import type { ProgressContext } from './progress-context';

/** What was done to the row by hand, whether it still fits, and the way back. */
export function HandNote({
  task,
  context,
}: {
  readonly task: LedgerTask;
  readonly context: ProgressContext;
}) {
  const t = useTranslations('ledger');
  const { act, pending } = useAct();
  const { draftId, actions, refresh } = context;
  if (task.hand.length === 0) return null;
  // Without the row that led there is nothing to keep.
  const fits = task.hand.every((one) => one.kind === 'split' || one.intoId === task.source.id);
  const undo = ({ rowId }: HandWork) => actions.unhandleRow({ draftId, rowId });
  return (
    <ul
      className={`grid gap-1 rounded-2 px-2.5 py-2 ${task.handStale ? 'bg-near-tint' : 'bg-fill-1'}`}
    >
      {task.handStale ? <li className="font-medium text-near">{t('handStale')}</li> : null}
      {task.hand.map((work) => (
        <li key={work.rowId} className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 break-words">
            {t(`handled.${work.kind}`)}
            <span lang="zh-CN" className="ml-1.5 text-ink-3">
              {work.task}
            </span>
          </span>
          {context.may ? (
            <Button
              variant="ghost"
              className="-my-1.5 px-1.5!"
              aria-disabled={pending || undefined}
              aria-label={`${t(`unhandle.${work.kind}`)}　${work.task}`}
              onClick={() => act(() => undo(work), refresh)}
            >
              {t(`unhandle.${work.kind}`)}
            </Button>
          ) : null}
        </li>
      ))}
      {task.handStale && fits && context.may ? (
        <li>
          <Button aria-disabled={pending || undefined} onClick={() => act(confirmAll, refresh)}>
            {t('handKeep')}
          </Button>
        </li>
      ) : null}
    </ul>
  );

  /** The same work again, against what the text says now. */
  async function confirmAll() {
    const saysNow = (rowId: string) =>
      [...task.sources, ...task.duplicates].find(({ id }) => id === rowId)?.task;
    for (const work of task.hand) {
      const now = saysNow(work.rowId) ?? work.task;
      const again =
        work.kind === 'split'
          ? { ...work, task: now }
          : { ...work, task: now, intoTask: saysNow(work.intoId) ?? work.intoTask };
      const answer = await actions.handleRow({ draftId, work: again });
      if (answer.error) return answer;
    }
    return {};
  }
}
