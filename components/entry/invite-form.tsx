'use client';
import { useTranslations } from 'next-intl';
import { FormError } from '../forms/form-error';
import type { FormAction } from '../forms/form-state';
import { useForm } from '../forms/use-form';
import { SubmitButton } from '../ui/submit-button';
import { NewAccountFields } from './new-account-fields';

/**
 * Takes an invite: with an own new account, or as the person already signed in.
 * @param signedInAs name of the person signed in, or null
 */
export function InviteForm({
  action,
  token,
  signedInAs,
}: {
  readonly action: FormAction;
  readonly token: string;
  readonly signedInAs: string | null;
}) {
  const t = useTranslations('invite');
  const form = useForm(action);
  return (
    <form action={form.submit} noValidate className="grid gap-4">
      <input type="hidden" name="token" value={token} />
      {signedInAs === null ? <NewAccountFields form={form} /> : null}
      <FormError text={form.formError} />
      <SubmitButton busyLabel={t('busy')} className="w-full">
        {signedInAs === null ? t('submit') : t('join', { name: signedInAs })}
      </SubmitButton>
    </form>
  );
}
