'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { type FormAction, FRESH } from './form-state';

/** Ties a form to its server action: `error(field)` is the user text, `value(field)` what was typed. */
export function useForm(action: FormAction) {
  const [state, submit] = useActionState(action, FRESH);
  const t = useTranslations('error');
  return {
    state,
    submit,
    error: (field: string) => {
      const key = state.fields?.[field];
      return key ? t(key) : undefined;
    },
    value: (field: string) => state.values?.[field],
    formError: state.form ? t(state.form) : undefined,
  };
}
