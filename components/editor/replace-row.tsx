'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { replaceAll, replaceOne } from '@/lib/editor/find/replace';
import { Button } from '../ui/button';
import { showToast } from '../ui/toast-store';
import { FindField } from './find-field';
import { showUndoToast } from './undo-toast';

/** Replaces the hit that is looked at, or all; says how many stay because they are chips. */
export function ReplaceRow({
  editor,
  count,
  chips,
  onDone,
}: {
  readonly editor: Editor;
  readonly count: number;
  readonly chips: number;
  readonly onDone: () => void;
}) {
  const t = useTranslations('find');
  const outline = useTranslations('outline');
  const [words, setWords] = useState('');
  const none = count === 0;
  const one = () => {
    const { kept } = replaceOne(editor.view, words);
    if (kept > 0) showToast(t('chip'));
    onDone();
  };
  const all = () => {
    const { replaced, kept } = replaceAll(editor.view, words);
    const stays = kept > 0 ? t('kept', { n: kept }) : '';
    if (replaced === 0) {
      if (stays) showToast(stays);
    } else {
      const said = `${t('replaced', { n: replaced })}　${stays}`.trim();
      showUndoToast(editor, said, { undo: outline('undo'), later: outline('undoLater') });
    }
    onDone();
  };
  return (
    <>
      <div className="flex items-center gap-1">
        <FindField label={t('by')} value="" onWords={setWords} onEnter={one} />
        <Button aria-disabled={none || undefined} onClick={none ? undefined : one}>
          {t('one')}
        </Button>
        <Button aria-disabled={none || undefined} onClick={none ? undefined : all}>
          {t('all')}
        </Button>
      </div>
      {chips > 0 ? <p className="px-1 text-12 text-near">{t('kept', { n: chips })}</p> : null}
    </>
  );
}
