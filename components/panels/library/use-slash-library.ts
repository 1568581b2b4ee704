import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { refreshSlash } from '@/lib/editor/slash/slash-plugin';
import type { LiveSession } from '../../editor/live-session';
import { askServer } from '../../forms/ask-server';
import { showToast } from '../../ui/toast-store';
import type { LibraryActions, LibraryAnswer } from './library-actions';

/** Milliseconds for which a list is good enough for the menu. */
const FRESH_MS = 30_000;

/** The `/` menu offers the library: asked of the server when the menu opens, not before. */
export function useSlashLibrary(
  session: LiveSession,
  draftId: string,
  { searchLibrary }: Pick<LibraryActions, 'searchLibrary'>,
): void {
  const t = useTranslations('error');
  useEffect(() => {
    let asked = Number.NEGATIVE_INFINITY;
    let drop = () => {};
    let ended = false;
    const offer = async () => {
      const search = { draftId, query: '', retired: false };
      const [{ offerLibrary }, answer] = await Promise.all([
        import('./slash-library'),
        askServer<LibraryAnswer>(() => searchLibrary(search)),
      ]);
      if (!('data' in answer)) return;
      if (ended || !answer.data) return;
      drop();
      drop = offerLibrary(answer.data.sections, (error) => showToast(t(error)));
      const view = session.editor.get()?.view;
      if (view) refreshSlash(view);
    };
    const stop = session.slash.subscribe((menu) => {
      if (!menu?.open || performance.now() - asked < FRESH_MS) return;
      asked = performance.now();
      offer().catch(() => {
        asked = Number.NEGATIVE_INFINITY;
      });
    });
    return () => {
      ended = true;
      stop();
      drop();
    };
  }, [session, draftId, searchLibrary, t]);
}
