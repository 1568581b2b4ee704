'use client';
import Calendar from 'lucide-react/icons/calendar';
import FileOutput from 'lucide-react/icons/file-output';
import FileText from 'lucide-react/icons/file-text';
import Printer from 'lucide-react/icons/printer';
import Sheet from 'lucide-react/icons/sheet';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { fileHref, type LedgerView } from './ledger-view';

const FILES = [
  ['xlsx', Sheet],
  ['docx', FileText],
  ['ics', Calendar],
] as const;

/** What is shown, as files and on paper. */
export function LedgerDownloads({ view, n }: { readonly view: LedgerView; readonly n: number }) {
  const t = useTranslations('ledgerPage');
  return (
    <>
      <Button onClick={() => window.print()} className="max-md:hidden">
        <Printer aria-hidden size={16} />
        {t('print')}
      </Button>
      <Menu
        trigger={
          <Button>
            <FileOutput aria-hidden size={16} />
            {t('export', { n })}
          </Button>
        }
      >
        {FILES.map(([format, Icon]) => (
          <MenuItem key={format} asChild>
            <a href={fileHref(view, format)} download>
              <Icon aria-hidden size={16} className="text-ink-3" />
              {t(`files.${format}`)}
            </a>
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
