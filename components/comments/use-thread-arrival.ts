'use client';
import { useEffect } from 'react';
import { openPanel } from '../panels/open-panel';
import { COMMENTS_PANEL } from './begin-comment';
import type { Comments } from './comments';

/** Of the address: id of a thread. */
const PLACE = 'thread';

/** The address that leads to a thread. */
export function linkToThread(draftId: string, threadId: string): string {
  return new URL(`/drafts/${draftId}?${PLACE}=${threadId}`, window.location.href).href;
}

/** Whoever comes by the link of a thread sees its card, once. */
export function useThreadArrival(comments: Comments): void {
  useEffect(() => {
    const asked = new URL(window.location.href);
    const id = asked.searchParams.get(PLACE);
    if (!id) return;
    comments.arrived.set(id);
    openPanel.set(COMMENTS_PANEL);
    asked.searchParams.delete(PLACE);
    window.history.replaceState(window.history.state, '', asked);
  }, [comments]);
}
