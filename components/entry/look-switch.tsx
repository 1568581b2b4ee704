'use client';
import Contrast from 'lucide-react/icons/contrast';
import Globe from 'lucide-react/icons/globe';
import { useLocale, useTranslations } from 'next-intl';
import { useAct } from '../forms/use-act';
import { Button } from '../ui/button';
import { Menu, MenuChoices } from '../ui/menu';

export interface LookActions {
  readonly chooseLocale: (locale: string) => Promise<void>;
  readonly chooseTheme: (theme: string) => Promise<void>;
}

/** Language and theme before anybody is signed in. */
export function LookSwitch({
  theme,
  chooseLocale,
  chooseTheme,
}: LookActions & { readonly theme: string }) {
  const t = useTranslations('look');
  const locale = useLocale();
  const { act } = useAct();
  return (
    <div className="-mx-2.5 flex gap-1">
      <Menu
        align="start"
        trigger={
          <Button variant="ghost">
            <Globe aria-hidden size={14} />
            {t(locale)}
          </Button>
        }
      >
        <MenuChoices
          label={t('language')}
          value={locale}
          onChange={(value) => act(() => chooseLocale(value))}
          choices={[
            { value: 'zh-CN', label: t('zh-CN') },
            { value: 'en', label: t('en') },
          ]}
        />
      </Menu>
      <Menu
        align="start"
        trigger={
          <Button variant="ghost">
            <Contrast aria-hidden size={14} />
            {t('theme')}
          </Button>
        }
      >
        <MenuChoices
          label={t('theme')}
          value={theme}
          onChange={(value) => act(() => chooseTheme(value))}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(value),
          }))}
        />
      </Menu>
    </div>
  );
}
