'use client';
import { useTranslations } from 'next-intl';
import { type ReactNode, useState, useTransition } from 'react';
import type { AppError } from '@/lib/result/app-error';
import { GENRES } from '@/lib/sections/genres';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import type { ActResult } from '../forms/act';
import { askServer } from '../forms/ask-server';
import { FormError } from '../forms/form-error';
import type { ErrorKey } from '../forms/form-state';
import { Button } from '../ui/button';
import { DialogFoot } from '../ui/dialog-foot';
import { TextField } from '../ui/field';
import { SelectField } from '../ui/select-field';
import { PartsFields } from './parts-fields';
import { inputOf, scaffoldProblem, type TypedScaffold } from './typed-scaffold';

type Failure = { readonly code: ErrorKey; readonly field: string };
const FIELDS = ['name', 'minutes', 'salutation'] as const;

/**
 * Everything that can be said of a scaffold. What was typed stays until it is saved: nothing that is
 * refused, by the form or by the server, changes a field.
 */
export function ScaffoldForm({
  first,
  saveLabel,
  save,
  note,
  other,
  onCancel,
}: {
  readonly first: TypedScaffold;
  readonly saveLabel: string;
  readonly save: (input: ScaffoldInput) => Promise<ActResult>;
  /** Above the buttons, such as what a colleague has saved meanwhile. */
  readonly note?: ReactNode;
  /** Another way to save. */
  readonly other?: {
    readonly label: string;
    readonly save: (input: ScaffoldInput) => Promise<ActResult>;
  } | null;
  readonly onCancel: () => void;
}) {
  const t = useTranslations('scaffolds');
  const genreName = useTranslations('genre');
  const errors = useTranslations('error');
  const cancel = useTranslations('common')('cancel');
  const [typed, setTyped] = useState(first);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, start] = useTransition();
  const change = (next: Partial<TypedScaffold>) => {
    setTyped({ ...typed, ...next });
    setFailure(null);
  };
  const submit = (send: (input: ScaffoldInput) => Promise<ActResult>) => {
    if (busy) return;
    const problem = scaffoldProblem(typed);
    setFailure(problem && failureOf(problem));
    if (problem) return;
    start(async () => {
      const { error } = await askServer(() => send(inputOf(typed)));
      setFailure(error ? { code: error, field: '' } : null);
    });
  };
  const own = (field: (typeof FIELDS)[number]) =>
    failure?.field === field ? t(`problem.${field}`) : undefined;
  const text = (field: (typeof FIELDS)[number]) => ({
    name: field,
    label: t(field),
    error: own(field),
    value: typed[field],
    onChange: ({ target }: { target: { value: string } }) => change({ [field]: target.value }),
    autoComplete: 'off',
  });
  const inFields = failure !== null && failure.field !== '' && failure.field !== 'parts';
  return (
    <form
      noValidate
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        submit(save);
      }}
    >
      <TextField {...text('name')} lang="zh-CN" />
      <div className="grid gap-4 md:grid-cols-3">
        <SelectField
          name="genre"
          label={t('kind')}
          value={typed.genre}
          onChange={({ target }) => change({ genre: target.value })}
        >
          <option value="">{t('noKind')}</option>
          {GENRES.map((genre) => (
            <option key={genre} value={genre}>
              {genreName(genre)}
            </option>
          ))}
        </SelectField>
        <TextField {...text('minutes')} inputMode="decimal" />
        <TextField {...text('salutation')} lang="zh-CN" hint={t('salutationHint')} />
      </div>
      <PartsFields
        parts={typed.parts}
        wrong={inFields ? failure.field : ''}
        onChange={(parts) => change({ parts })}
      />
      {note}
      <FormError text={failure && !inFields ? errorText(failure) : undefined} />
      <DialogFoot look="ruled">
        {other ? (
          <Button size="form" onClick={() => submit(other.save)}>
            {other.label}
          </Button>
        ) : null}
        <Button size="form" onClick={onCancel}>
          {cancel}
        </Button>
        <Button size="form" variant="primary" type="submit" aria-disabled={busy || undefined}>
          {busy ? t('saving') : saveLabel}
        </Button>
      </DialogFoot>
    </form>
  );

  function errorText({ code, field }: Failure): string {
    return code === 'invalid-input' && field === 'parts' ? t('problem.parts') : errors(code);
  }
}

function failureOf({ code, field }: Pick<AppError, 'code' | 'field'>): Failure {
  return { code, field: field ?? '' };
}
