'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { openPanel } from '../panels/open-panel';
import { countUnfilled } from './count-unfilled';
import { useSettled } from './use-settled';

/** How many places are still to be filled; opens their panel. Nothing when there are none. */
export function UnfilledCount({ editor }: { readonly editor: Editor }) {
  const t = useTranslations('placeholders');
  const [n] = useSettled(editor, countUnfilled, 0);
  if (n === 0) return null;
  return (
    <button
      type="button"
      title={t('open')}
      onClick={() => openPanel.set('placeholders')}
      className="rounded-1 px-1 hover:text-ink-1"
    >
      {t('status', { n })}
    </button>
  );
}
