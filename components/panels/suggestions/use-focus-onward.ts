'use client';
import { type RefObject, useEffect, useRef } from 'react';

/**
 * The focus goes on to the active card when the one it was in is decided and leaves the list.
 * @returns to be called when a card is decided
 */
export function useFocusOnward(
  list: RefObject<HTMLElement | null>,
  active: string | null,
  count: number,
): () => void {
  const within = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card left when their number changes
  useEffect(() => {
    if (!within.current || document.activeElement !== document.body) return;
    within.current = false;
    const card = list.current?.querySelector<HTMLElement>(`[data-thread="${active}"]`);
    card?.focus({ preventScroll: true });
  }, [list, active, count]);
  return () => {
    within.current = list.current?.contains(document.activeElement) ?? false;
  };
}
