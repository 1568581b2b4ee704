'use client';
import { useTranslations } from 'next-intl';
import type { useForm } from '../forms/use-form';
import { TextField } from '../ui/field';
import { PasswordField } from '../ui/password-field';

/** Name, email and a password typed twice: the same for the owner and for everybody invited. */
export function NewAccountFields({ form }: { readonly form: ReturnType<typeof useForm> }) {
  const t = useTranslations('setup');
  const common = useTranslations('common');
  return (
    <>
      <TextField
        name="name"
        label={t('name')}
        hint={t('nameHint')}
        error={form.error('name')}
        defaultValue={form.value('name')}
        autoComplete="name"
        required
      />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        hint={t('emailHint')}
        error={form.error('email')}
        defaultValue={form.value('email')}
        autoComplete="username"
        required
      />
      <PasswordField
        name="password"
        label={t('password')}
        hint={t('passwordHint')}
        error={form.error('password')}
        autoComplete="new-password"
        showLabel={common('showPassword')}
        required
      />
      <PasswordField
        name="repeat"
        label={t('repeat')}
        error={form.error('repeat')}
        autoComplete="new-password"
        showLabel={common('showPassword')}
        required
      />
    </>
  );
}
