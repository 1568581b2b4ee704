'use client';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import Download from 'lucide-react/icons/download';
import FileOutput from 'lucide-react/icons/file-output';
import FileText from 'lucide-react/icons/file-text';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { UnfilledDialog } from './unfilled-dialog';

/**
 * @param copyAll copies the text of this page with numbers; null until the text is here
 * @param countUnfilled placeholders in the text of this page; a Word file with some is asked about first
 */
export function ExportMenu({
  draftId,
  copyAll,
  countUnfilled,
}: {
  readonly draftId: string;
  readonly copyAll: (() => void) | null;
  readonly countUnfilled: () => number;
}) {
  const t = useTranslations('editor');
  const [unfilled, setUnfilled] = useState(0);
  const word = `/drafts/${draftId}/word`;
  return (
    <>
      <Menu
        trigger={
          <Button aria-label={t('export')}>
            <FileOutput aria-hidden size={16} />
            <span className="max-xl:hidden">{t('export')}</span>
          </Button>
        }
      >
        <MenuItem asChild>
          <a
            href={word}
            download
            onClick={(event) => {
              const count = countUnfilled();
              if (count > 0) event.preventDefault();
              setUnfilled(count);
            }}
          >
            <FileText aria-hidden size={16} className="text-ink-3" />
            {t('exportWord')}
          </a>
        </MenuItem>
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
      <UnfilledDialog count={unfilled} href={word} onClose={() => setUnfilled(0)} />
    </>
  );
}
