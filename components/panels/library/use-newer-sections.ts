import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { LiveSession } from '../../editor/live-session';
import { useLoaded } from '../../editor/use-loaded';
import { useObservable } from '../../editor/use-observable';
import { askServer } from '../../forms/ask-server';
import { openPanel } from '../open-panel';
import type { LibraryActions } from './library-actions';
import { newerOpen } from './newer-feed';

const load = () => import('./follow-newer');

/** Keeps watch over newer versions of the library blocks in the text; a click on a mark opens the panel. */
export function useNewerSections(
  session: LiveSession,
  draftId: string,
  { newerInLibrary }: Pick<LibraryActions, 'newerInLibrary'>,
): void {
  const label = useTranslations('library')('newerMark');
  const editor = useObservable(session.editor);
  const code = useLoaded(editor !== null, load);
  useEffect(() => {
    if (!editor || !code) return;
    const stop = code.followNewer(editor, label, async (sources) => {
      const answer = await askServer(() => newerInLibrary({ draftId, sources }));
      return ('data' in answer ? answer.data : undefined) ?? null;
    });
    const { dom } = editor.view;
    const onClick = (event: MouseEvent) => {
      const { target } = event;
      if (!(target instanceof HTMLElement)) return;
      const block = target.closest<HTMLElement>('[data-newer]');
      // The mark stands in the margin, behind the right edge of its block.
      if (!block || event.clientX < block.getBoundingClientRect().right) return;
      newerOpen.set(block.dataset.uid ?? null);
      openPanel.set('library');
    };
    dom.addEventListener('click', onClick);
    return () => {
      dom.removeEventListener('click', onClick);
      stop();
    };
  }, [editor, code, label, draftId, newerInLibrary]);
}
