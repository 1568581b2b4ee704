'use client';
import FileText from 'lucide-react/icons/file-text';
import { useTranslations } from 'next-intl';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import type { Comparison } from './compare-choice';

/** The two texts on this page as a Word file with tracked changes, with comments or without. */
export function RedlineDownload({
  draftId,
  comparison,
}: {
  readonly draftId: string;
  readonly comparison: Comparison;
}) {
  const t = useTranslations('versions');
  const address = `/drafts/${draftId}/redline?${new URLSearchParams({ ...comparison })}`;
  return (
    <span className="print:hidden">
      <Menu
        trigger={
          <Button>
            <FileText aria-hidden size={16} />
            {t('asWord')}
          </Button>
        }
      >
        <MenuItem asChild>
          <a href={address} download>
            {t('asWordPlain')}
          </a>
        </MenuItem>
        <MenuItem asChild>
          <a href={`${address}&comments=1`} download>
            {t('asWordComments')}
          </a>
        </MenuItem>
      </Menu>
    </span>
  );
}
