import type { SaveState } from '@/lib/editor/connection/save-state';

/**
 * Reads a save state without what every key changes, for those who show only how the connection is:
 * saving counts as saved, and nothing is pending. Answers the same object while nothing else changes.
 */
export function betweenKeys(): (state: SaveState) => SaveState {
  let last: SaveState | null = null;
  return (state) => {
    const writing = state.phase === 'saving' || state.phase === 'saved';
    const next: SaveState = {
      ...state,
      savedAt: null,
      ...(writing ? { phase: 'saved', pending: 0 } : {}),
    };
    const before = last;
    if (!before || (Object.keys(next) as (keyof SaveState)[]).some((k) => before[k] !== next[k])) {
      last = next;
    }
    return last ?? next;
  };
}
