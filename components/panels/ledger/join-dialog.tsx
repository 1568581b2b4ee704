'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { JoinWork } from '@/lib/ledger/hand-work';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
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
      () => actions.ledger.handleRow({ draftId, work }),
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
      <fieldset className="grid gap-0.5">
        <legend className="mb-1 text-12 text-ink-3">{t(`join.${kind}.choose`)}</legend>
        {others.map((other) => (
          <label
            key={other.id}
            className="flex cursor-pointer items-start gap-2 rounded-1 px-1.5 py-1 hover:bg-fill-1 has-checked:bg-fill-2"
          >
            <input
              type="radio"
              name="into"
              checked={other.id === into}
              onChange={() => setInto(other.id)}
              className="mt-1 accent-(--accent)"
            />
            <span lang="zh-CN" className="min-w-0 flex-1 text-13">
              {other.point ? <span className="mr-1.5">{other.point.path}</span> : null}
              {other.source.task}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          variant="primary"
          aria-disabled={into === null || pending || undefined}
          onClick={() => (pending ? undefined : join())}
        >
          {t(`join.${kind}.do`)}
        </Button>
      </div>
    </Dialog>
  );
}
