'use client';
import { useState } from 'react';
import type { Outbox } from '../../comments/outbox';

/** What talking needs: words that are being written, and what tells the news. */
export interface Talk {
  readonly outbox: Outbox;
  readonly feed: { read(): void };
}

export type ThreadFormKind = 'reply' | 'resolve' | 'assign';

/** Which form of a card is open; words that wait for it open it again. */
export interface ThreadForm {
  readonly open: ThreadFormKind | null;
  readonly show: (kind: ThreadFormKind | null) => void;
}

/** Name of what words of a card are written for. */
export function placeOf(kind: 'reply' | 'resolve', threadId: string): string {
  return `${kind}:${threadId}`;
}

export function useThreadForm(threadId: string, { outbox }: Pick<Talk, 'outbox'>): ThreadForm {
  const [open, show] = useState<ThreadFormKind | null>(() => {
    const waits = (kind: 'reply' | 'resolve') => outbox.words.get().has(placeOf(kind, threadId));
    return waits('reply') ? 'reply' : waits('resolve') ? 'resolve' : null;
  });
  return { open, show };
}
