import type { SavePhase, SaveState } from '@/lib/editor/connection/save-state';
import { isFinal } from '@/lib/review/stage';

/** What the pill says; `key` is a message `save.<key>`. */
export interface SaveWords {
  readonly key:
    | 'connecting'
    | 'saving'
    | 'saved'
    | 'synced'
    | 'offline'
    | 'retry'
    | 'readOnly'
    | 'final'
    | 'closed';
  readonly tone: 'quiet' | 'near' | 'over';
}

const TONE: Readonly<Record<SavePhase, SaveWords['tone']>> = {
  connecting: 'quiet',
  saving: 'quiet',
  saved: 'quiet',
  offline: 'near',
  retrying: 'near',
  'read-only': 'quiet',
  closed: 'over',
};

const KEY: Readonly<Record<SavePhase, SaveWords['key']>> = {
  connecting: 'connecting',
  saving: 'saving',
  saved: 'saved',
  offline: 'offline',
  retrying: 'retry',
  'read-only': 'readOnly',
  closed: 'closed',
};

/** The words for a state. "Saved" without a time when nothing was written in this page yet. */
export function saveWords({
  phase,
  savedAt,
  stage,
}: Pick<SaveState, 'phase' | 'savedAt' | 'stage'>): SaveWords {
  const final = phase === 'read-only' && isFinal(stage);
  const key = phase === 'saved' && savedAt === null ? 'synced' : final ? 'final' : KEY[phase];
  return { key, tone: TONE[phase] };
}
