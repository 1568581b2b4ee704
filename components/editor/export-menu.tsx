'use client';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import Download from 'lucide-react/icons/download';
import FileOutput from 'lucide-react/icons/file-output';
import FileText from 'lucide-react/icons/file-text';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { NamedPlaceholder } from '@/lib/editor/placeholders/named-placeholders';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { type Leaving, UnfilledDialog } from './unfilled-dialog';

interface Asked {
  readonly leaving: Leaving | null;
  readonly names: readonly NamedPlaceholder[];
}

/**
 * Whatever leaves with something unfilled is asked about first.
 * @param copyAll copies the text of this page with numbers; null until the text is here
 * @param unfilled names in the text of this page that are still to be filled in
 * @param onGo leads to a place of one
 */
export function ExportMenu({
  draftId,
  copyAll,
  unfilled,
  onGo,
}: {
  readonly draftId: string;
  readonly copyAll: (() => void) | null;
  readonly unfilled: () => readonly NamedPlaceholder[];
  readonly onGo: (id: string) => void;
}) {
  const t = useTranslations('editor');
  const [asked, setAsked] = useState<Asked>({ leaving: null, names: [] });
  const hrefs = { word: `/drafts/${draftId}/word`, text: `/drafts/${draftId}/text`, copy: null };
  /** True when the text may leave at once. */
  const mayLeave = (leaving: Leaving) => {
    const names = unfilled();
    if (names.length > 0) setAsked({ leaving, names });
    return names.length === 0;
  };
  const file = (leaving: 'word' | 'text', icon: typeof FileText, label: string) => {
    const Icon = icon;
    return (
      <MenuItem asChild>
        <a
          href={hrefs[leaving]}
          download
          onClick={(event) => {
            if (!mayLeave(leaving)) event.preventDefault();
          }}
        >
          <Icon aria-hidden size={16} className="text-ink-3" />
          {label}
        </a>
      </MenuItem>
    );
  };
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
        {file('word', FileText, t('exportWord'))}
        {file('text', Download, t('exportTxt'))}
        {copyAll ? (
          <MenuItem
            icon={<ClipboardCopy aria-hidden size={16} />}
            onSelect={() => {
              if (mayLeave('copy')) copyAll();
            }}
          >
            {t('exportCopy')}
          </MenuItem>
        ) : null}
      </Menu>
      <UnfilledDialog
        {...asked}
        href={hrefs[asked.leaving ?? 'copy']}
        onCopy={() => copyAll?.()}
        onGo={onGo}
        onClose={() => setAsked({ ...asked, leaving: null })}
      />
    </>
  );
}
