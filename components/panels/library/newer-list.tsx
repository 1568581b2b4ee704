'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect } from 'react';
import { blockText } from '@/lib/draft/block-text';
import { goToBlock } from '../../editor/go-to-block';
import { useObservable } from '../../editor/use-observable';
import { useSettled } from '../../editor/use-settled';
import { Button } from '../../ui/button';
import { NewerDialog } from './newer-dialog';
import { newerFeed, newerOpen } from './newer-feed';
import { type NewerPlace, newerPlaces } from './newer-places';

const NONE: readonly NewerPlace[] = [];

/** 库内有新版: insertions of the text that are behind the library. Nothing is shown while there are none. */
export function NewerList({
  editor,
  mayWrite,
}: {
  readonly editor: Editor;
  readonly mayWrite: boolean;
}) {
  const t = useTranslations('library');
  const feed = useObservable(newerFeed);
  const open = useObservable(newerOpen);
  const read = useCallback((now: Editor) => newerPlaces(now, feed), [feed]);
  const [places, readNow] = useSettled<readonly NewerPlace[]>(editor, read, NONE);
  const opened = places.find(({ blocks }) => blocks[0]?.uid === open);
  useEffect(() => {
    if (open !== null && places.length > 0 && !opened) newerOpen.set(null);
  }, [open, opened, places]);
  if (places.length === 0) return null;
  return (
    <section aria-label={t('newer', { n: places.length })} className="border-b border-line-1 py-1">
      <h3 className="px-4 pt-1 text-12 text-ink-3">{t('newer', { n: places.length })}</h3>
      <ul>
        {places.map(({ newer, blocks }) => (
          <li key={blocks[0]?.uid} className="flex items-center gap-2 py-0.5 pr-2 pl-4">
            <button
              type="button"
              lang="zh-CN"
              className="min-w-0 flex-1 truncate text-left text-13 hover:underline max-md:min-h-11"
              title={blocks[0] ? blockText(blocks[0]).slice(0, 60) : ''}
              onClick={() => goToBlock(editor, blocks[0]?.uid ?? '')}
            >
              {newer.section.title}
            </button>
            <Button variant="ghost" onClick={() => newerOpen.set(blocks[0]?.uid ?? null)}>
              {t('seeNewer', { n: newer.section.version })}
            </Button>
          </li>
        ))}
      </ul>
      {opened ? (
        <NewerDialog
          key={opened.blocks[0]?.uid}
          editor={editor}
          place={opened}
          mayWrite={mayWrite}
          onTaken={readNow}
          onClose={() => newerOpen.set(null)}
        />
      ) : null}
    </section>
  );
}
