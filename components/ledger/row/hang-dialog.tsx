'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { HangTarget } from '@/lib/ledger/hang-targets';
import type { RowProgress } from '@/lib/ledger/row-progress';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { showToast } from '../../ui/toast-store';
import type { ProgressContext } from './progress-context';
import { TaskChoice } from './task-choice';

/** On which row progress is hung whose own row left the text; it can be taken back for a while. */
export function HangDialog({
  progress,
  targets,
  context,
  onClose,
}: {
  readonly progress: RowProgress;
  readonly targets: readonly HangTarget[];
  readonly context: ProgressContext;
  readonly onClose: () => void;
}) {
  const t = useTranslations('ledger.hang');
  const common = useTranslations('common');
  const { act, pending } = useAct();
  const [chosen, setChosen] = useState<string | null>(null);
  const { draftId, actions, refresh } = context;
  const target = targets.find(({ id }) => id === chosen);
  const hang = ({ id: toId, basis }: HangTarget) => {
    const { rowId: fromId, basis: before } = progress;
    const back = () => actions.hangProgress({ draftId, fromId: toId, toId: fromId, basis: before });
    act(
      () => actions.hangProgress({ draftId, fromId, toId, basis }),
      () => {
        showToast(t('done'), { label: t('undo'), run: () => act(back, refresh) });
        onClose();
        refresh();
      },
    );
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={t('title')}
      description={t('lead')}
      closeLabel={common('close')}
    >
      <p lang="zh-CN" className="mb-3 border-l-2 border-line-2 pl-2.5 text-13 text-ink-2">
        {progress.basis.clause}
      </p>
      {targets.length > 0 ? (
        <TaskChoice legend={t('choose')} tasks={targets} value={chosen} onChange={setChosen} />
      ) : (
        <p className="text-13 text-ink-3">{t('none')}</p>
      )}
      <DialogFoot>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          variant="primary"
          aria-disabled={!target || pending || undefined}
          onClick={() => (target && !pending ? hang(target) : undefined)}
        >
          {t('do')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
