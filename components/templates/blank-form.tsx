'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useState } from 'react';
import type { Block } from '@/lib/draft/draft';
import { MAX_NAME } from '@/lib/placeholders/notation';
import { MAX_TITLE } from '@/lib/sections/section-facts';
import type { BlankOffer } from '@/lib/templates/blanks/blank-offer';
import { putBlanks } from '@/lib/templates/blanks/put-blanks';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import type { ErrorKey } from '../forms/form-state';
import { Button } from '../ui/button';
import { DialogFoot } from '../ui/dialog-foot';
import { TextField } from '../ui/field';
import type { BlankChoice } from './blank-item';
import { BlankList } from './blank-list';

const REFUSED = {
  'section-too-long': 'long',
  'library-unknown': 'unknown',
  'library-empty': 'empty',
} as const;

/** Chips get their ids when the template is put into a draft. */
const noId = () => '';

function isSound(name: string): boolean {
  const length = [...name.trim()].length;
  return length > 0 && length <= MAX_NAME && !/[{}]/.test(name);
}

/** The name of a new template, and what of the speech becomes placeholders in it; all of it until somebody says otherwise. */
export function BlankForm({
  title,
  blocks,
  offers,
  save,
  onSaved,
  onCancel,
}: {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Those that the form begins with; later ones change nothing. */
  readonly offers: readonly BlankOffer[];
  readonly save: (name: string, blocks: readonly Block[]) => Promise<ActResult>;
  readonly onSaved: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useTranslations('templates');
  const cancel = useTranslations('common')('cancel');
  const errors = useTranslations('error');
  const [choices, setChoices] = useState<readonly BlankChoice[]>(() =>
    offers.map((offer) => ({ offer, taken: true, name: offer.name, asked: offer.asked })),
  );
  const [name, setName] = useState(title.slice(0, MAX_TITLE));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const change = useCallback(
    (at: number, changed: Partial<BlankChoice>) =>
      setChoices((all) => all.map((one, i) => (i === at ? { ...one, ...changed } : one))),
    [],
  );
  const takeAll = (taken: boolean) => setChoices((all) => all.map((one) => ({ ...one, taken })));
  const refusal = (code: ErrorKey) =>
    code in REFUSED ? t(`refused.${REFUSED[code as keyof typeof REFUSED]}`) : errors(code);

  const store = async () => {
    if (busy) return;
    const chosen = choices.filter(({ taken }) => taken);
    if (chosen.some((one) => !isSound(one.name))) return setError(t('nameLong'));
    setBusy(true);
    const blanks = chosen.map(({ offer: { places }, name: called, asked }) => ({
      places,
      name: called.trim(),
      asked,
    }));
    const answer = await askServer(() => save(name, putBlanks(blocks, blanks, noId)));
    setBusy(false);
    if (answer.error) setError(refusal(answer.error));
    else onSaved(name.trim());
  };

  return (
    <>
      <TextField
        name="template-name"
        label={t('name')}
        lang="zh-CN"
        value={name}
        maxLength={MAX_TITLE}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {choices.length === 0 ? (
        <p className="mt-4 text-13 text-ink-3">{t('none')}</p>
      ) : (
        <>
          <div className="mt-3 flex gap-1">
            <Button variant="ghost" onClick={() => takeAll(true)}>
              {t('all')}
            </Button>
            <Button variant="ghost" onClick={() => takeAll(false)}>
              {t('nothing')}
            </Button>
          </div>
          <BlankList {...{ choices, isSound }} onChange={change} />
        </>
      )}
      <DialogFoot look="stuck">
        {error ? (
          <p role="alert" className="min-w-0 flex-1 text-12 text-over">
            {error}
          </p>
        ) : null}
        <Button size="form" onClick={onCancel}>
          {cancel}
        </Button>
        <Button
          size="form"
          variant="primary"
          aria-disabled={busy || undefined}
          onClick={() => void store()}
        >
          {t('save')}
        </Button>
      </DialogFoot>
    </>
  );
}
