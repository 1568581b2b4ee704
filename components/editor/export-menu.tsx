'use client';
import type { Editor } from '@tiptap/core';
import ClipboardCopy from 'lucide-react/icons/clipboard-copy';
import Download from 'lucide-react/icons/download';
import FileOutput from 'lucide-react/icons/file-output';
import FileText from 'lucide-react/icons/file-text';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '../ui/button';
import { Menu, MenuItem } from '../ui/menu';
import { countUnfilled } from './count-unfilled';
import type { Leaving } from './unfilled-dialog';
import { useLoaded } from './use-loaded';

const loadDialog = () => import('./unfilled-dialog');

interface Asked {
  readonly leaving: Leaving | null;
  /** Where the file is; null = the text is copied. */
  readonly href: string | null;
}

/**
 * Whatever leaves with something unfilled is asked about first.
 * @param copyAll copies the text of this page with numbers; null until the text is here
 * @param editor that of this page; null until it is here
 */
export function ExportMenu({
  draftId,
  copyAll,
  editor,
}: {
  readonly draftId: string;
  readonly copyAll: (() => void) | null;
  readonly editor: () => Editor | null;
}) {
  const t = useTranslations('editor');
  const [asked, setAsked] = useState<Asked>({ leaving: null, href: null });
  const dialog = useLoaded(asked.leaving !== null, loadDialog);
  const word = `/drafts/${draftId}/word`;
  /** True when the text may leave at once. */
  const mayLeave = (leaving: Leaving, href: string | null) => {
    const open = countUnfilled(editor());
    if (open > 0) setAsked({ leaving, href });
    return open === 0;
  };
  const file = (leaving: Leaving, href: string, icon: typeof FileText, label: string) => {
    const Icon = icon;
    return (
      <MenuItem asChild>
        <a
          href={href}
          download
          onClick={(event) => {
            if (!mayLeave(leaving, href)) event.preventDefault();
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
        {file('word', word, FileText, t('exportWord'))}
        {file('word', `${word}?review=1`, FileText, t('exportWordReview'))}
        {file('text', `/drafts/${draftId}/text`, Download, t('exportTxt'))}
        {copyAll ? (
          <MenuItem
            icon={<ClipboardCopy aria-hidden size={16} />}
            onSelect={() => {
              if (mayLeave('copy', null)) copyAll();
            }}
          >
            {t('exportCopy')}
          </MenuItem>
        ) : null}
      </Menu>
      {dialog ? (
        <dialog.UnfilledDialog
          {...asked}
          editor={editor()}
          onCopy={() => copyAll?.()}
          onClose={() => setAsked({ ...asked, leaving: null })}
        />
      ) : null}
    </>
  );
}
