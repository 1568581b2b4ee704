import { useCallback, useEffect, useRef, useState } from 'react';
import type { Genre } from '@/lib/sections/genres';
import type { LibraryPage } from '@/lib/sections/library-section';
import { askServer } from '../../forms/ask-server';
import type { ErrorKey } from '../../forms/form-state';
import type { LibraryActions } from './library-actions';

/** Milliseconds after the last key before the server is asked. */
const PAUSE_MS = 180;

/** What the list shows. */
export interface LibraryView {
  readonly query: string;
  readonly retired: boolean;
  readonly tag: string | null;
  readonly genre: Genre | null;
}

export interface LibraryState {
  /** Null until the first answer; grows as more is asked for. */
  readonly page: LibraryPage | null;
  readonly error: ErrorKey | null;
}

/** What the library holds for a view; the last answer stays until the next is here. */
export function useLibrary(
  { searchLibrary }: Pick<LibraryActions, 'searchLibrary'>,
  draftId: string,
  { query, retired, tag, genre }: LibraryView,
): LibraryState & {
  readonly reload: () => Promise<LibraryPage | null>;
  readonly more: () => void;
} {
  const [state, setState] = useState<LibraryState>({ page: null, error: null });
  const asked = useRef(0);
  const loading = useRef(false);
  const load = useCallback(
    async (before: LibraryPage | null) => {
      asked.current += 1;
      const mine = asked.current;
      const skip = before?.sections.length ?? 0;
      loading.current = true;
      const answer = await askServer(() =>
        searchLibrary({ draftId, query, retired, tag, genre, skip }),
      );
      const data = 'data' in answer ? answer.data : undefined;
      // A slower answer to an older question is dropped.
      if (mine === asked.current) {
        loading.current = false;
        setState(({ page }) => ({
          page: data ? following(before, data) : page,
          error: answer.error ?? null,
        }));
      }
      return data ?? null;
    },
    [searchLibrary, draftId, query, retired, tag, genre],
  );
  const reload = useCallback(() => load(null), [load]);
  useEffect(() => {
    const timer = setTimeout(reload, query === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [reload, query]);
  const { page } = state;
  const more = useCallback(() => {
    if (page && !loading.current && page.sections.length < page.total) void load(page);
  }, [page, load]);
  return { ...state, reload, more };
}

/** What was saved between two pages may come twice. */
function following(before: LibraryPage | null, next: LibraryPage): LibraryPage {
  if (!before) return next;
  const ids = new Set(before.sections.map(({ id }) => id));
  const added = next.sections.filter(({ id }) => !ids.has(id));
  return {
    ...next,
    tags: before.tags,
    // Nothing new: the end, whatever was counted.
    total: added.length === 0 ? before.sections.length : before.total,
    sections: [...before.sections, ...added],
  };
}
