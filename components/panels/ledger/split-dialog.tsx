'use client';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { newUid } from '@/lib/editor/blocks/new-uid';
import { MAX_PIECE_CHARS, MAX_PIECES } from '@/lib/ledger/hand-work';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import { useAct } from '../../forms/use-act';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { DialogFoot } from '../../ui/dialog-foot';
import { INPUT_STYLE } from '../../ui/field';
import type { LedgerContext } from './ledger-context';

/** A row as several tasks, a line each; units and dates are those of the row. */
export function SplitDialog({
  task,
  context,
  onClose,
}: {
  readonly task: LedgerTask;
  readonly context: LedgerContext;
  readonly onClose: () => void;
}) {
  const t = useTranslations('ledger');
  const common = useTranslations('common');
  const id = useId();
  const { act, pending } = useAct();
  const [words, setWords] = useState(() => task.source.task.split(/[，；、]/u).join('\n'));
  const lines = words
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const problem =
    lines.length < 2 || lines.length > MAX_PIECES
      ? t('splitCount', { n: MAX_PIECES })
      : lines.some((line) => line.length > MAX_PIECE_CHARS)
        ? t('splitLong', { n: MAX_PIECE_CHARS })
        : null;
  const { draftId, actions, refresh } = context;
  const rowId = task.source.id;
  const split = () => {
    const pieces = lines.map((text, at) => ({ id: at === 0 ? rowId : newUid(), text }));
    const work = { kind: 'split' as const, rowId, task: task.source.task, pieces };
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
      title={t('splitTitle')}
      description={t('splitLead')}
      closeLabel={common('close')}
    >
      <label htmlFor={id} className="mb-1.5 block text-12 text-ink-2">
        {t('splitLines')}
      </label>
      <textarea
        id={id}
        lang="zh-CN"
        value={words}
        rows={6}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? `${id}-error` : undefined}
        onChange={(event) => setWords(event.target.value)}
        className={`${INPUT_STYLE} py-1.5 leading-5.5`}
      />
      {problem ? (
        <p id={`${id}-error`} className="mt-1.5 text-12 text-over">
          {problem}
        </p>
      ) : null}
      <DialogFoot>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button
          variant="primary"
          aria-disabled={problem !== null || pending || undefined}
          onClick={() => (problem || pending ? undefined : split())}
        >
          {t('splitDo', { n: lines.length })}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
