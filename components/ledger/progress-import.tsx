'use client';
import FileInput from 'lucide-react/icons/file-input';
import { useTranslations } from 'next-intl';
import { useRef, useState, useTransition } from 'react';
import type { ReturnedRow } from '@/lib/ledger/sheet/plan-return';
import { askServer } from '../forms/ask-server';
import { FormError } from '../forms/form-error';
import type { ErrorKey } from '../forms/form-state';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { FileChooser } from '../ui/file-chooser';
import { showToast } from '../ui/toast-store';
import type { ProgressActions } from './progress-actions';
import { ProgressPlan } from './progress-plan';

/** Bytes; the server reads no more either. */
const MAX_BYTES = 3_000_000;

/** A filled-in ledger comes back: choose it, see what it would change, write what is chosen. */
export function ProgressImport({
  draftId,
  actions,
}: {
  /** null = of all drafts. */
  readonly draftId: string | null;
  readonly actions: ProgressActions;
}) {
  const t = useTranslations('ledgerPage.progressIn');
  const errors = useTranslations('error');
  const [open, setOpen] = useState(false);
  const [rows, setRows] = useState<readonly ReturnedRow[] | null>(null);
  const [error, setError] = useState<ErrorKey | null>(null);
  const [pending, start] = useTransition();
  const input = useRef<HTMLInputElement>(null);

  const read = (file: File) =>
    start(async () => {
      setRows(null);
      setError(null);
      if (file.size > MAX_BYTES) return setError('file-too-large');
      const data = new FormData();
      data.set('file', file);
      if (draftId) data.set('draft', draftId);
      const answer = await askServer(() => actions.preview(data));
      if (answer.error) setError(answer.error);
      else setRows(answer.rows ?? []);
    });
  const take = (chosen: Parameters<ProgressActions['take']>[0]) =>
    start(async () => {
      setError(null);
      const answer = await askServer(() => actions.take(chosen));
      if (answer.error) return setError(answer.error);
      setOpen(false);
      setRows(null);
      showToast(t('done', { n: answer.written ?? 0 }));
    });

  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <FileInput aria-hidden size={16} />
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t('title')}
        description={t('lead')}
        closeLabel={t('close')}
      >
        <FileChooser ref={input} accept=".xlsx" label={t('choose')} onFile={read} />
        <div className="grid gap-3">
          <div>
            <Button
              variant={rows ? 'default' : 'primary'}
              size="form"
              aria-disabled={pending || undefined}
              onClick={() => pending || input.current?.click()}
            >
              {pending && !rows ? t('reading') : rows || error ? t('again') : t('choose')}
            </Button>
          </div>
          <FormError text={error ? errors(error) : undefined} />
          {rows ? <ProgressPlan rows={rows} pending={pending} onTake={take} /> : null}
        </div>
      </Dialog>
    </>
  );
}
