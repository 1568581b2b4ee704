import { useCallback, useEffect, useRef, useState } from 'react';
import type { LibraryPage } from '@/lib/sections/library-section';
import { askServer } from '../../forms/ask-server';
import type { ErrorKey } from '../../forms/form-state';
import type { LibraryActions, LibraryAnswer } from './library-actions';

/** Milliseconds after the last key before the server is asked. */
const PAUSE_MS = 180;

export interface LibraryState {
  /** Null until the first answer. */
  readonly page: LibraryPage | null;
  readonly error: ErrorKey | null;
}

/** What the library holds for a query; the last answer stays until the next is here. */
export function useLibrary(
  { searchLibrary }: Pick<LibraryActions, 'searchLibrary'>,
  wanted: { readonly draftId: string; readonly query: string; readonly retired: boolean },
): LibraryState & { readonly reload: () => Promise<LibraryPage | null> } {
  const { draftId, query, retired } = wanted;
  const [state, setState] = useState<LibraryState>({ page: null, error: null });
  const asked = useRef(0);
  const load = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const search = { draftId, query, retired };
    const answer: LibraryAnswer = await askServer(() => searchLibrary(search));
    // A slower answer to an older question is dropped.
    if (mine === asked.current) {
      setState(({ page }) => ({ page: answer.data ?? page, error: answer.error ?? null }));
    }
    return answer.data ?? null;
  }, [searchLibrary, draftId, query, retired]);
  useEffect(() => {
    const timer = setTimeout(load, query === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [load, query]);
  return { ...state, reload: load };
}
