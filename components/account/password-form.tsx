'use client';
import { useTranslations } from 'next-intl';
import { FormError } from '../forms/form-error';
import type { FormAction } from '../forms/form-state';
import { useForm } from '../forms/use-form';
import { PasswordField } from '../ui/password-field';
import { SubmitButton } from '../ui/submit-button';

/** A new password; the current one proves who asks. */
export function PasswordForm({ action }: { readonly action: FormAction }) {
  const t = useTranslations('account');
  const setup = useTranslations('setup');
  const showLabel = useTranslations('common')('showPassword');
  const { state, submit, error, formError } = useForm(action);
  return (
    <form action={submit} noValidate className="grid max-w-[26rem] gap-4">
      <PasswordField
        name="currentPassword"
        label={t('current')}
        error={error('currentPassword')}
        autoComplete="current-password"
        showLabel={showLabel}
      />
      <PasswordField
        name="newPassword"
        label={t('next')}
        hint={setup('passwordHint')}
        error={error('newPassword')}
        autoComplete="new-password"
        showLabel={showLabel}
      />
      <PasswordField
        name="repeat"
        label={t('repeat')}
        error={error('repeat')}
        autoComplete="new-password"
        showLabel={showLabel}
      />
      <FormError text={formError} />
      <div className="flex items-center gap-3">
        <SubmitButton busyLabel={t('busy')}>{t('submit')}</SubmitButton>
        <p role="status" className="text-12 text-done">
          {state.done ? t('done') : null}
        </p>
      </div>
    </form>
  );
}
