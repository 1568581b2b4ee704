'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { isBlocked, type Stage, type StageFacts } from '@/lib/review/stage';
import { openPanel } from '../panels/open-panel';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DialogFoot } from '../ui/dialog-foot';
import { INPUT_STYLE } from '../ui/field';
import type { StageActions } from './stage-actions';
import { useStageFacts } from './use-stage-facts';

/** Panel in which what is open is settled, by what it is. */
const PLACES = [
  ['comments', 'comments'],
  ['suggestions', 'comments'],
  ['placeholders', 'placeholders'],
] as const;

/** What becomes of the text as 定稿, and what is still open: settled first, or overridden with a reason. */
export function FinalDialog({
  open,
  stage,
  draftId,
  read,
  pending,
  onClose,
  onConfirm,
}: {
  readonly open: boolean;
  readonly stage: Stage;
  readonly draftId: string;
  readonly read: StageActions['read'];
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}) {
  const t = useTranslations('stage');
  const common = useTranslations('common');
  const { facts, failed, again } = useStageFacts(open, stage, draftId, read);
  return (
    <Dialog
      open={open}
      onOpenChange={onClose}
      title={t('finalTitle')}
      description={t('finalText')}
      closeLabel={common('close')}
    >
      {facts ? (
        <FinalForm {...{ facts, pending, onClose, onConfirm }} />
      ) : failed ? (
        <div role="alert" className="flex items-center gap-3 text-13">
          <p className="flex-1">{t('unknown')}</p>
          <Button onClick={again}>{t('again')}</Button>
        </div>
      ) : (
        <p role="status" className="text-13 text-ink-3">
          {t('counting')}
        </p>
      )}
    </Dialog>
  );
}

function FinalForm({
  facts: { blockers },
  pending,
  onClose,
  onConfirm,
}: {
  readonly facts: StageFacts;
  readonly pending: boolean;
  readonly onClose: () => void;
  readonly onConfirm: (reason: string) => void;
}) {
  const t = useTranslations('stage');
  const common = useTranslations('common');
  const [reason, setReason] = useState('');
  const blocked = isBlocked(blockers);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onConfirm(reason.trim());
      }}
    >
      {blocked ? (
        <>
          <h3 className="text-13 font-semibold">{t('blocked')}</h3>
          <ul className="mt-1 border-y border-line-1">
            {PLACES.filter(([what]) => blockers[what] > 0).map(([what, panel]) => (
              <li
                key={what}
                className="flex min-h-10 items-center gap-3 border-line-1 not-last:border-b"
              >
                <span className="flex-1 text-14">{t(what, { n: blockers[what] })}</span>
                <Button
                  variant="ghost"
                  onClick={() => {
                    onClose();
                    openPanel.set(panel);
                  }}
                >
                  {t('show')}
                </Button>
              </li>
            ))}
          </ul>
          <label htmlFor="stage-reason" className="mt-4 block text-12 text-ink-2">
            {t('reason')}
          </label>
          <textarea
            id="stage-reason"
            lang="zh-CN"
            rows={2}
            value={reason}
            maxLength={500}
            aria-describedby="stage-reason-hint"
            onChange={(event) => setReason(event.target.value)}
            className={`${INPUT_STYLE} mt-1.5 py-1.5 max-md:text-16`}
          />
          <p id="stage-reason-hint" className="mt-1.5 text-12 text-ink-3">
            {t('reasonHint')}
          </p>
        </>
      ) : (
        <p className="text-14 text-ink-2">{t('clear')}</p>
      )}
      <DialogFoot>
        <Button size="form" onClick={onClose}>
          {common('cancel')}
        </Button>
        <Button
          type="submit"
          size="form"
          variant="primary"
          disabled={pending || (blocked && reason.trim() === '')}
        >
          {t(blocked ? 'finalAnyway' : 'finalDo')}
        </Button>
      </DialogFoot>
    </form>
  );
}
