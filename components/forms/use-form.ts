'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { askServer } from './ask-server';
import { type FormAction, type FormState, FRESH } from './form-state';
import { formValues, withoutSecrets } from './form-values';

/** Ties a form to its server action: `error(field)` is the user text, `value(field)` what was typed. */
export function useForm(action: FormAction) {
  const [state, submit] = useActionState(
    async (before: FormState, data: FormData): Promise<FormState> => {
      const answer = await askServer(() => action(before, data));
      if (!('error' in answer)) return answer;
      return { form: answer.error, values: withoutSecrets(formValues(data)) };
    },
    FRESH,
  );
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
