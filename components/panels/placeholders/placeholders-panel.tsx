'use client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { fillByName } from '@/lib/editor/placeholders/fill-by-name';
import type { OpenPlaceholder } from '@/lib/editor/placeholders/open-placeholders';
import { showUndoToast } from '../../editor/undo-toast';
import { useMayWrite } from '../../editor/use-may-write';
import { useObservable } from '../../editor/use-observable';
import { useSettled } from '../../editor/use-settled';
import { EmptyState } from '../../ui/empty-state';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { goToPlaceholder } from './go-to-placeholder';
import { PlaceholderItem } from './placeholder-item';
import { readOpen } from './read-open';

/** Below this the panel is a sheet over the text, which is only read. */
const PHONE = '(max-width: 767.98px)';
const NONE: readonly OpenPlaceholder[] = [];

/** 待填项: every name that the text still asks for, where it stands, and a field that fills all its places. */
export function PlaceholdersPanel({ session, onClose }: PanelProps) {
  const t = useTranslations('placeholders');
  const outline = useTranslations('outline');
  const editor = useObservable(session.editor);
  const [open, readNow] = useSettled(editor, readOpen, NONE);
  const mayWrite = useMayWrite(session) && editor?.isEditable === true;
  const places = open.reduce((sum, one) => sum + one.places.length, 0);

  const onGo = useCallback(
    (id: string) => {
      // The sheet would hide the place.
      if (window.matchMedia(PHONE).matches) onClose();
      if (editor) goToPlaceholder(editor, id);
    },
    [editor, onClose],
  );
  const toText = useCallback(() => {
    editor?.commands.focus(null, { scrollIntoView: false });
  }, [editor]);
  const onFill = useCallback(
    (name: string, value: string) => {
      if (!editor) return 'busy';
      const filled = fillByName(editor.view, name, value);
      if (!filled.ok) return filled.error;
      const n = filled.value;
      if (n > 0) {
        const words = { undo: outline('undo'), later: outline('undoLater') };
        showUndoToast(editor, t('filled', { name, n }), words);
      }
      readNow();
      return null;
    },
    [editor, readNow, t, outline],
  );

  return (
    <>
      <PanelHeader
        title={t('title')}
        fact={open.length > 0 ? t('count', { names: open.length, places }) : null}
        onClose={onClose}
      />
      {open.length === 0 ? (
        <div className="flex-1 px-4">
          <EmptyState title={t('empty')}>{t('emptyHint', { example: '{{会议名称}}' })}</EmptyState>
        </div>
      ) : (
        <>
          <ul
            aria-label={t('title')}
            className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2"
          >
            {open.map((one) => (
              <PlaceholderItem
                key={one.name}
                placeholder={one}
                onGo={onGo}
                onFill={mayWrite ? onFill : null}
                onLast={toText}
              />
            ))}
          </ul>
          {mayWrite ? (
            <p className="flex-none border-t border-line-1 px-4 py-2 text-12 text-ink-3">
              {t('hint')}
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
