'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { sectionBlocks } from '@/lib/editor/blocks/section-blocks';
import { knownScaffolds } from '@/lib/editor/guidance/known-scaffolds';
import { insertPart } from '@/lib/editor/library/insert-part';
import { headingText } from '@/lib/sections/placeholders';
import { missingParts } from '@/lib/sections/scaffolds/missing-parts';
import type { ScaffoldPart } from '@/lib/sections/scaffolds/scaffold';
import { showUndoToast } from '../editor/undo-toast';
import { useObservable } from '../editor/use-observable';
import { useSettled } from '../editor/use-settled';
import { HeadingWords } from './heading-words';

const NONE: readonly ScaffoldPart[] = [];

/** Below the outline: the required parts that the text does not have, each with the way to add it. */
export function MissingParts({
  editor,
  made,
}: {
  readonly editor: Editor;
  /** Key of the scaffold that the draft was made from. */
  readonly made: string;
}) {
  const t = useTranslations('scaffolds');
  const scaffold = useObservable(knownScaffolds)(made);
  const read = useCallback(
    ({ state }: Editor) =>
      scaffold ? missingParts(scaffold, sectionBlocks(state.doc)).map(({ part }) => part) : NONE,
    [scaffold],
  );
  const [missing, readNow] = useSettled(editor, read, NONE);
  if (!scaffold || missing.length === 0) return null;
  const add = (key: string, name: string) => {
    const { view } = editor;
    if (!view.editable || view.composing) return;
    if (insertPart(scaffold, key)(view.state, view.dispatch.bind(view), view)) {
      view.focus();
      showUndoToast(editor, t('added', { name }), { undo: t('undo'), later: t('undoLater') });
    }
    readNow();
  };
  return (
    <section
      aria-label={t('missing')}
      className="flex-none border-t border-line-1 px-4 py-2 text-12"
    >
      <h3 className="text-ink-3">{t('missing')}</h3>
      <ul className="max-h-32 overflow-y-auto">
        {missing.map(({ key, heading }) => {
          const name = headingText(heading);
          return (
            <li key={key} className="flex items-baseline gap-2 py-0.5">
              <span lang="zh-CN" title={name} className="min-w-0 flex-1 truncate text-ink-2">
                <HeadingWords text={heading} />
              </span>
              <button
                type="button"
                aria-label={t('addOf', { name })}
                onClick={() => add(key, name)}
                className="shrink-0 text-accent hover:underline"
              >
                {t('add')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
