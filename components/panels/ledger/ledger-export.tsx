'use client';
import Calendar from 'lucide-react/icons/calendar';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import FileOutput from 'lucide-react/icons/file-output';
import FileText from 'lucide-react/icons/file-text';
import Sheet from 'lucide-react/icons/sheet';
import { useTranslations } from 'next-intl';
import { ledgerHtml } from '@/lib/export/ledger/ledger-html';
import { ledgerTsv } from '@/lib/export/ledger/ledger-tsv';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { Button } from '../../ui/button';
import { copyRich } from '../../ui/copy-rich';
import { Menu, MenuItem } from '../../ui/menu';
import { showToast } from '../../ui/toast-store';

const FILES = [
  ['xlsx', Sheet, 'exportXlsx'],
  ['docx', FileText, 'exportDocx'],
  ['ics', Calendar, 'exportIcs'],
] as const;

/** The ledger as a file or as a table on the clipboard. */
export function LedgerExport({
  draftId,
  rows,
}: {
  readonly draftId: string;
  readonly rows: readonly LedgerRow[];
}) {
  const t = useTranslations('ledger');
  const copy = async () => {
    const copied = await copyRich({ html: ledgerHtml(rows), text: ledgerTsv(rows) });
    showToast(copied ? t('copied', { n: rows.length }) : t('copyFailed'));
  };
  return (
    <Menu
      trigger={
        <Button variant="ghost">
          <FileOutput aria-hidden size={16} />
          {t('export')}
        </Button>
      }
    >
      {FILES.map(([format, Icon, key]) => (
        <MenuItem key={format} asChild>
          <a href={`/drafts/${draftId}/ledger/${format}`} download>
            <Icon aria-hidden size={16} className="text-ink-3" />
            {t(key)}
          </a>
        </MenuItem>
      ))}
      <MenuItem icon={<ClipboardCopy aria-hidden size={16} />} onSelect={() => void copy()}>
        {t('copy')}
      </MenuItem>
    </Menu>
  );
}
