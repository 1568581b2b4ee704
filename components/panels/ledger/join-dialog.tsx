'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { JoinWork } from '@/lib/ledger/hand-work';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { useAct } from '../../forms/use-act';
import { TaskChoice } from '../../ledger/row/task-choice';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import type { LedgerContext } from './ledger-context';

/** Which other row a row goes into: merged with it, or hidden behind it as its duplicate. */
export function JoinDialog({
  task,
  kind,
  context,
  onClose,
}: {
  readonly task: LedgerTask;
  readonly kind: JoinWork['kind'];
  readonly context: LedgerContext;
  readonly onClose: () => void;
}) {
  const t = useTranslations('ledger');
  const common = useTranslations('common');
  const { act, pending } = useAct();
  const [into, setInto] = useState<string | null>(null);
  const { draftId, actions, refresh, tasks } = context;
  const others = tasks.filter(
    ({ id, source, hand }) =>
      // Of a split row the first piece stands for the row.
      id === source.id &&
      id !== task.source.id &&
      (kind === 'duplicate' || hand.every((one) => one.kind !== 'split')),
  );
  const join = () => {
    const other = others.find(({ id }) => id === into);
    if (!other) return;
    const work = {
      ...{ kind, rowId: task.source.id, task: task.source.task },
      ...{ intoId: other.source.id, intoTask: other.source.task },
    };
    act(
      () => actions.handleRow({ draftId, work }),
      () => {
        refresh();
        onClose();
      },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t(`join.${kind}.title`)}
      description={t(`join.${kind}.lead`)}
      closeLabel={common('close')}
    >
      <p lang="zh-CN" className="mb-3 border-l-2 border-line-2 pl-2.5 text-13 text-ink-2">
        {task.source.task}
      </p>
      <TaskChoice
        legend={t(`join.${kind}.choose`)}
        tasks={others.map(({ id, point, source }) => ({
          ...{ id, place: point?.path ?? '', task: source.task },
        }))}
        value={into}
        onChange={setInto}
      />
      <DialogFoot>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          variant="primary"
          aria-disabled={into === null || pending || undefined}
          onClick={() => (pending ? undefined : join())}
        >
          {t(`join.${kind}.do`)}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
