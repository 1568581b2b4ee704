'use client';
import { useTranslations } from 'next-intl';
import { useCallback, useMemo } from 'react';
import { emptyByName, fillByName } from '@/lib/editor/placeholders/fill-by-name';
import type { NamedPlaceholder } from '@/lib/editor/placeholders/named-placeholders';
import { useUnits } from '../../editor/chip/use-units';
import { showUndoToast } from '../../editor/undo-toast';
import { useMayEdit } from '../../editor/use-may-write';
import { useFact, useObservable } from '../../editor/use-observable';
import { useSettled } from '../../editor/use-settled';
import { goToPlaceholder } from '../../placeholders/go-to-placeholder';
import { EmptyState } from '../../ui/empty-state';
import { PanelHeader } from '../panel-header';
import type { PanelProps } from '../panel-props';
import { type PlaceholderActs, PlaceholderItem } from './placeholder-item';
import { readNamed } from './read-named';

/** Below this the panel is a sheet over the text, which is only read. */
const PHONE = '(max-width: 767.98px)';
const NONE: readonly NamedPlaceholder[] = [];

/**
 * 待填项: every name that the text still asks for, where it stands, and a field that fills all its places; under them the
 * filled ones, to change or to open again.
 */
export function PlaceholdersPanel({ session, draft, actions, onClose }: PanelProps) {
  const t = useTranslations('placeholders');
  const outline = useTranslations('outline');
  const editor = useObservable(session.editor);
  const [named, readNow] = useSettled(editor, readNamed, NONE);
  const { book } = useUnits(draft.draftId, actions.units);
  const speechDate = useFact(session.meta, (meta) => meta.speechDate);
  const mayWrite = useMayEdit(session) && editor?.isEditable === true;
  const open = named.filter((one) => one.open.length > 0);
  const filled = named.filter((one) => one.open.length === 0);
  const places = open.reduce((sum, one) => sum + one.open.length, 0);

  const onGo = useCallback(
    (id: string) => {
      // The sheet would hide the place.
      if (window.matchMedia(PHONE).matches) onClose();
      if (editor) goToPlaceholder(editor, id);
    },
    [editor, onClose],
  );
  const toText = useCallback(() => {
    editor?.view.focus();
  }, [editor]);
  const acts = useMemo((): PlaceholderActs | null => {
    if (!editor || !mayWrite) return null;
    const say = (text: string) => {
      showUndoToast(editor, text, { undo: outline('undo'), later: outline('undoLater') });
      readNow();
    };
    return {
      fill: (name, typed) => {
        const done = fillByName(editor.view, name, typed, session.meta.get());
        if (!done.ok) return done.error;
        if (done.value > 0) say(t('filled', { name, n: done.value }));
        return null;
      },
      reopen: (name) => {
        if (emptyByName(editor.view, name)) say(t('reopened', { name }));
      },
    };
  }, [editor, mayWrite, session, readNow, t, outline]);

  const item = (one: NamedPlaceholder) => (
    <PlaceholderItem
      key={one.name}
      placeholder={one}
      {...{ book, speechDate, onGo, acts }}
      onLast={toText}
    />
  );
  return (
    <>
      <PanelHeader
        title={t('title')}
        fact={open.length > 0 ? t('count', { names: open.length, places }) : null}
        onClose={onClose}
      />
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-2">
        {open.length === 0 ? (
          <div className="px-4">
            <EmptyState title={t('empty')}>
              {filled.length > 0
                ? t('allFilled')
                : t('emptyHint', { example: '{{会议名称}}', typed: '{{里程|数字|公里}}' })}
            </EmptyState>
          </div>
        ) : (
          <ul aria-label={t('title')}>{open.map(item)}</ul>
        )}
        {filled.length > 0 ? (
          <section>
            <h3 className="border-b border-line-1 bg-fill-1 px-4 py-1.5 text-12 text-ink-2">
              {t('filledCount', { n: filled.length })}
            </h3>
            <ul aria-label={t('filledTitle')}>{filled.map(item)}</ul>
          </section>
        ) : null}
      </div>
      {mayWrite && open.length > 0 ? (
        <p className="flex-none border-t border-line-1 px-4 py-2 text-12 text-ink-3">{t('hint')}</p>
      ) : null}
    </>
  );
}
