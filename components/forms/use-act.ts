'use client';
import { useTranslations } from 'next-intl';
import { useTransition } from 'react';
import { showToast } from '../ui/toast-store';
import type { ActResult } from './act';
import { askServer } from './ask-server';

/**
 * Runs server actions behind buttons: an expected failure becomes a toast in the user's language,
 * `after` runs only when it worked.
 */
export function useAct() {
  const t = useTranslations('error');
  const [pending, start] = useTransition();
  const act = (action: () => Promise<ActResult> | Promise<void>, after?: () => void) =>
    start(async () => {
      const { error, params } = await askServer(async () => (await action()) ?? {});
      if (error) showToast(t(error, params));
      else after?.();
    });
  return { act, pending };
}
