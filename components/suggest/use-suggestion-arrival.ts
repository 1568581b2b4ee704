'use client';
import { useEffect } from 'react';
import { openPanel } from '../panels/open-panel';
import { SUGGESTION_PLACE } from './link-to-suggestion';
import { SUGGESTIONS_PANEL, type SuggestDesk } from './suggest-desk';

/** Whoever comes by the link of a suggestion sees its card, once. */
export function useSuggestionArrival(desk: SuggestDesk): void {
  useEffect(() => {
    const asked = new URL(window.location.href);
    const id = asked.searchParams.get(SUGGESTION_PLACE);
    if (!id) return;
    desk.arrived.set(id);
    openPanel.set(SUGGESTIONS_PANEL);
    asked.searchParams.delete(SUGGESTION_PLACE);
    window.history.replaceState(window.history.state, '', asked);
  }, [desk]);
}
