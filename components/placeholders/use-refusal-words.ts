'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { FillRefusal } from '@/lib/editor/placeholders/value-for';

/** Why a value was not taken, as a sentence that says the fix. */
export function useRefusalWords(): (refusal: FillRefusal) => string {
  const t = useTranslations('placeholders.refused');
  return useCallback(
    ({ reason, name, asked: { measure, options } }) =>
      reason === 'number' && measure !== ''
        ? t('measured', { example: `120${measure}` })
        : t(reason, { name, options: options.join('、') }),
    [t],
  );
}
