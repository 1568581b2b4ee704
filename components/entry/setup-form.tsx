'use client';
import { useTranslations } from 'next-intl';
import { FormError } from '../forms/form-error';
import type { FormAction } from '../forms/form-state';
import { useForm } from '../forms/use-form';
import { CheckField } from '../ui/check-field';
import { TextField } from '../ui/field';
import { SubmitButton } from '../ui/submit-button';
import { NewAccountFields } from './new-account-fields';

/** First run: the workspace and its owner. */
export function SetupForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations('setup');
  const form = useForm(action);
  return (
    <form action={form.submit} noValidate className="grid gap-4">
      <TextField
        name="workspace"
        label={t('workspace')}
        hint={t('workspaceHint')}
        error={form.error('workspace')}
        defaultValue={form.value('workspace')}
        placeholder={t('workspaceExample')}
        autoComplete="organization"
        required
      />
      <NewAccountFields form={form} />
      <CheckField
        name="sample"
        label={t('sample')}
        hint={t('sampleHint')}
        defaultChecked={form.value('sample') === 'on'}
      />
      <FormError text={form.formError} />
      <SubmitButton busyLabel={t('busy')} className="justify-self-end max-md:w-full">
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
