'use client';
import { useEffect } from 'react';
import type { Subject } from '@/lib/editor/connection/observable';
import type { LinkedCard } from './card-link';
import { openPanel } from './open-panel';

/** Whoever comes by the link of a card sees it in its panel, once. */
export function useCardArrival(
  card: LinkedCard,
  panel: string,
  arrived: Subject<string | null>,
): void {
  useEffect(() => {
    const asked = new URL(window.location.href);
    const id = asked.searchParams.get(card);
    if (!id) return;
    arrived.set(id);
    openPanel.set(panel);
    asked.searchParams.delete(card);
    window.history.replaceState(window.history.state, '', asked);
  }, [card, panel, arrived]);
}
