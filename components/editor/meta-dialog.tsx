'use client';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import type { DraftMeta } from '@/lib/draft/draft';
import { DEFAULT_RATE, MAX_RATE, MIN_RATE } from '@/lib/speaking/speaking-rate';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import { FormError } from '../forms/form-error';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DialogFoot } from '../ui/dialog-foot';
import { TextField } from '../ui/field';
import { showToast } from '../ui/toast-store';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';

export type SpeechFacts = Omit<DraftMeta, 'name'>;
type Saved = Promise<ActResult & { readonly field?: string }>;
export type SaveMeta = (facts: SpeechFacts) => Saved;
export type UpdateMeta = (draftId: string, facts: SpeechFacts) => Saved;

/** When, by whom, where and on what occasion the speech is given; deadlines are counted from it. */
export function MetaDialog({
  session,
  save,
  open,
  onOpenChange,
}: {
  readonly session: LiveSession;
  readonly save: SaveMeta | null;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}) {
  const t = useTranslations('draftMeta');
  const close = useTranslations('common')('close');
  const meta = useObservable(session.meta);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t('title')}
      description={t('lead')}
      closeLabel={close}
    >
      <MetaForm meta={meta} save={save} onDone={() => onOpenChange(false)} />
    </Dialog>
  );
}

const TEXTS = ['speaker', 'post', 'occasion'] as const;

function MetaForm({
  meta,
  save,
  onDone,
}: {
  readonly meta: DraftMeta;
  readonly save: SaveMeta | null;
  readonly onDone: () => void;
}) {
  const t = useTranslations('draftMeta');
  const errors = useTranslations('error');
  const cancel = useTranslations('common')('cancel');
  const { name: _, ...facts } = meta;
  const [typed, setTyped] = useState<SpeechFacts>(facts);
  const [failure, setFailure] = useState<Awaited<Saved>>({});
  const [dateIsBad, setDateIsBad] = useState(false);
  const [busy, start] = useTransition();
  const text = failure.error ? errors(failure.error, failure.params) : undefined;
  const own = (field: string) => (failure.field === field ? text : undefined);
  const submit = () => {
    if (!save || busy || dateIsBad) return;
    start(async () => {
      const answer = await askServer(() => save(typed));
      setFailure(answer);
      if (answer.error) return;
      showToast(t('saved'));
      onDone();
    });
  };
  const common = { readOnly: save === null, autoComplete: 'off', lang: 'zh-CN' } as const;
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="grid gap-4 md:grid-cols-2">
        <TextField
          name="speechDate"
          type="date"
          label={t('speechDate')}
          hint={t('speechDateHint')}
          error={dateIsBad ? errors('date') : own('speechDate')}
          readOnly={save === null}
          defaultValue={typed.speechDate ?? ''}
          onChange={(event) => {
            // Half a date, or a day that does not exist, has no value.
            setDateIsBad(event.target.validity.badInput);
            setTyped({ ...typed, speechDate: event.target.value || null });
          }}
        />
        <TextField
          name="region"
          label={t('region')}
          hint={t('regionHint')}
          error={own('region')}
          value={typed.region}
          onChange={(event) => setTyped({ ...typed, region: event.target.value })}
          {...common}
        />
        {TEXTS.map((field) => (
          <TextField
            key={field}
            name={field}
            label={t(field)}
            error={own(field)}
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
            {...common}
          />
        ))}
        <TextField
          name="speakingRate"
          type="number"
          min={MIN_RATE}
          max={MAX_RATE}
          step={1}
          placeholder={String(DEFAULT_RATE)}
          label={t('speakingRate')}
          hint={t('speakingRateHint', { min: MIN_RATE, max: MAX_RATE, usual: DEFAULT_RATE })}
          error={own('speakingRate')}
          value={typed.speakingRate ?? ''}
          onChange={(event) => {
            const { value } = event.target;
            setTyped({ ...typed, speakingRate: value === '' ? null : Number(value) });
          }}
          {...common}
        />
      </div>
      <FormError text={failure.field ? undefined : text} />
      {save ? (
        <DialogFoot look="ruled">
          <Button size="form" onClick={onDone}>
            {cancel}
          </Button>
          <Button
            size="form"
            variant="primary"
            type="submit"
            aria-disabled={busy || dateIsBad || undefined}
          >
            {busy ? t('saving') : t('save')}
          </Button>
        </DialogFoot>
      ) : null}
    </form>
  );
}
