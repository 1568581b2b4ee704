import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { refreshSlash } from '@/lib/editor/slash/slash-plugin';
import type { LiveSession } from '../../editor/live-session';
import { askServer } from '../../forms/ask-server';
import { showToast } from '../../ui/toast-store';
import type { LibraryActions } from './library-actions';

/** Milliseconds for which an answer is good enough for the menu. */
const FRESH_MS = 30_000;
/** Milliseconds after the last key before the server is asked. */
const PAUSE_MS = 150;

/** The `/` menu offers the library: asked of the server while the menu is open, for what is typed. */
export function useSlashLibrary(
  session: LiveSession,
  draftId: string,
  { searchLibrary }: Pick<LibraryActions, 'searchLibrary'>,
): void {
  const t = useTranslations('error');
  useEffect(() => {
    let offered = { query: '', at: Number.NEGATIVE_INFINITY };
    let drop = () => {};
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const offer = async (query: string) => {
      const search = { draftId, query, retired: false, tag: null, genre: null, skip: 0 };
      const [{ offerLibrary }, answer] = await Promise.all([
        import('./slash-library'),
        askServer(() => searchLibrary(search)),
      ]);
      if (!('data' in answer)) return;
      if (ended || !answer.data || offered.query !== query) return;
      drop();
      drop = offerLibrary(answer.data.sections, query, (error) => showToast(t(error)));
      const view = session.editor.get()?.view;
      if (view) refreshSlash(view);
    };
    const stop = session.slash.subscribe((menu) => {
      if (!menu?.open) return;
      const { query } = menu;
      if (query === offered.query && performance.now() - offered.at < FRESH_MS) return;
      offered = { query, at: performance.now() };
      clearTimeout(timer);
      timer = setTimeout(
        () => {
          offer(query).catch(() => {
            offered = { query: '', at: Number.NEGATIVE_INFINITY };
          });
        },
        query === '' ? 0 : PAUSE_MS,
      );
    });
    return () => {
      ended = true;
      clearTimeout(timer);
      stop();
      drop();
    };
  }, [session, draftId, searchLibrary, t]);
}
