'use client';
import FileOutput from 'lucide-react/icons/file-output';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { ButtonLink } from '../ui/button-link';
import { Menu, MenuItem } from '../ui/menu';

/** Beside the title: bring a table in, look for duplicates, take the registry out. */
export function RegistryTools({ mayWrite }: { readonly mayWrite: boolean }) {
  const t = useTranslations('units');
  return (
    <div className="flex flex-wrap gap-2">
      {mayWrite ? (
        <>
          <ButtonLink href="/units/import">{t('import')}</ButtonLink>
          <ButtonLink href="/units/duplicates">{t('duplicates')}</ButtonLink>
        </>
      ) : null}
      <Menu
        trigger={
          <Button>
            <FileOutput aria-hidden size={16} />
            {t('export')}
          </Button>
        }
      >
        <MenuItem asChild>
          <a href="/units/registry.xlsx" download>
            {t('exportXlsx')}
          </a>
        </MenuItem>
        <MenuItem asChild>
          <a href="/units/registry.csv" download>
            {t('exportCsv')}
          </a>
        </MenuItem>
      </Menu>
    </div>
  );
}
