'use client';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import Download from 'lucide-react/icons/download';
import FileOutput from 'lucide-react/icons/file-output';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';

/** @param copyAll copies the text of this page with numbers; null until the text is here */
export function ExportMenu({
  draftId,
  copyAll,
}: {
  readonly draftId: string;
  readonly copyAll: (() => void) | null;
}) {
  const t = useTranslations('editor');
  return (
    <Menu
      trigger={
        <Button aria-label={t('export')}>
          <FileOutput aria-hidden size={16} />
          <span className="max-xl:hidden">{t('export')}</span>
        </Button>
      }
    >
      <MenuItem asChild>
        <a href={`/drafts/${draftId}/text`} download>
          <Download aria-hidden size={16} className="text-ink-3" />
          {t('exportTxt')}
        </a>
      </MenuItem>
      {copyAll ? (
        <MenuItem icon={<ClipboardCopy aria-hidden size={16} />} onSelect={copyAll}>
          {t('exportCopy')}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
