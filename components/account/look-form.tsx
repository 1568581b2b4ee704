'use client';
import { useLocale, useTranslations } from 'next-intl';
import type { LookActions } from '../entry/look-switch';
import { useAct } from '../forms/use-act';
import { Segmented } from '../ui/segmented';

/** Theme and language; both apply at once and stay on this computer. */
export function LookForm({
  theme,
  chooseLocale,
  chooseTheme,
}: LookActions & { readonly theme: string }) {
  const t = useTranslations('look');
  const locale = useLocale();
  const { act } = useAct();
  const row = 'grid grid-cols-[6rem_1fr] items-center max-md:grid-cols-1 max-md:gap-1.5';
  return (
    <div className="grid gap-3">
      <div className={row}>
        <span className="text-ink-2">{t('theme')}</span>
        <span>
          <Segmented
            name="theme"
            label={t('theme')}
            value={theme}
            onChange={(value) => act(() => chooseTheme(value))}
            choices={(['system', 'light', 'dark'] as const).map((value) => ({
              value,
              label: t(value),
            }))}
          />
        </span>
      </div>
      <div className={row}>
        <span className="text-ink-2">{t('language')}</span>
        <span>
          <Segmented
            name="language"
            label={t('language')}
            value={locale}
            onChange={(value) => act(() => chooseLocale(value))}
            choices={(['zh-CN', 'en'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </span>
      </div>
    </div>
  );
}
