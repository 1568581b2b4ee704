'use client';
import { useTranslations } from 'next-intl';
import { FormError } from '../forms/form-error';
import type { FormAction } from '../forms/form-state';
import { useForm } from '../forms/use-form';
import { TextField } from '../ui/field';
import { PasswordField } from '../ui/password-field';
import { SubmitButton } from '../ui/submit-button';

/** @param next where to go after signing in, a path of this site */
export function SignInForm({
  action,
  next,
}: {
  readonly action: FormAction;
  readonly next: string;
}) {
  const t = useTranslations('signIn');
  const common = useTranslations('common');
  const { submit, error, value, formError } = useForm(action);
  return (
    <form action={submit} noValidate className="grid gap-4">
      <input type="hidden" name="next" value={next} />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        error={error('email')}
        defaultValue={value('email')}
        autoComplete="username"
        inputMode="email"
        autoFocus
        required
      />
      <PasswordField
        name="password"
        label={t('password')}
        error={error('password')}
        autoComplete="current-password"
        showLabel={common('showPassword')}
        required
      />
      <FormError text={formError} />
      <SubmitButton busyLabel={t('busy')} className="w-full">
        {t('submit')}
      </SubmitButton>
    </form>
  );
}
