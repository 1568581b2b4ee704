'use client';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import FileOutput from 'lucide-react/icons/file-output';
import Sheet from 'lucide-react/icons/sheet';
import { useTranslations } from 'next-intl';
import { ledgerHtml } from '@/lib/export/ledger/ledger-html';
import { ledgerTsv } from '@/lib/export/ledger/ledger-tsv';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { Button } from '../../ui/button';
import { copyRich } from '../../ui/copy-rich';
import { Menu, MenuItem } from '../../ui/menu';
import { showToast } from '../../ui/toast-store';

/** The ledger as an Excel file or as a table on the clipboard. */
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
      <MenuItem asChild>
        <a href={`/drafts/${draftId}/ledger.xlsx`} download>
          <Sheet aria-hidden size={16} className="text-ink-3" />
          {t('exportXlsx')}
        </a>
      </MenuItem>
      <MenuItem icon={<ClipboardCopy aria-hidden size={16} />} onSelect={() => void copy()}>
        {t('copy')}
      </MenuItem>
    </Menu>
  );
}
