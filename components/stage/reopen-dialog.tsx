'use client';
import { useTranslations } from 'next-intl';
import type { Stage } from '@/lib/review/stage';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DialogFoot } from '../ui/dialog-foot';
import type { StageActions } from './stage-actions';
import { useStageFacts } from './use-stage-facts';

/** From 定稿 back to another stage: the next round. What was final stays as a version. */
export function ReopenDialog({
  to,
  draftId,
  read,
  pending,
  onClose,
  onConfirm,
}: {
  /** Null = closed. */
  readonly to: Stage | null;
  readonly draftId: string;
  readonly read: StageActions['read'];
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (to: Stage) => void;
}) {
  const t = useTranslations('stage');
  const common = useTranslations('common');
  const { facts } = useStageFacts(to !== null, 'final', draftId, read);
  return (
    <Dialog
      open={to !== null}
      onOpenChange={onClose}
      title={t('reopenTitle', { stage: to ? t(to) : '' })}
      closeLabel={common('close')}
    >
      <p className="text-14 text-ink-2">
        {facts ? t('reopenRound', { n: facts.round, next: facts.round + 1 }) : null}
        {t('reopenText')}
      </p>
      <DialogFoot>
        <Button size="form" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button
          size="form"
          variant="primary"
          disabled={pending}
          onClick={() => {
            if (to) onConfirm(to);
          }}
        >
          {t('reopenDo')}
        </Button>
      </DialogFoot>
    </Dialog>
  );
}
