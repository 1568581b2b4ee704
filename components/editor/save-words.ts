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
    | 'closed'
    | 'suggestSaving'
    | 'suggestSaved'
    | 'suggestSynced'
    | 'suggestOffline'
    | 'suggestRefused';
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

/** What the pill tells: of the text, or of the suggestions that are made in a copy of it. */
export interface Saving extends Pick<SaveState, 'phase' | 'savedAt' | 'pending' | 'stage'> {
  readonly suggests?: true;
}

const SUGGESTS: Partial<Readonly<Record<SavePhase, SaveWords['key']>>> = {
  saving: 'suggestSaving',
  offline: 'suggestOffline',
  closed: 'suggestRefused',
};

/** The words for a state. "Saved" without a time when nothing was written in this page yet. */
export function saveWords({ phase, savedAt, stage, suggests }: Omit<Saving, 'pending'>): SaveWords {
  if (suggests) {
    const saved = savedAt === null ? 'suggestSynced' : 'suggestSaved';
    return { key: SUGGESTS[phase] ?? saved, tone: TONE[phase] };
  }
  const final = phase === 'read-only' && isFinal(stage);
  const key = phase === 'saved' && savedAt === null ? 'synced' : final ? 'final' : KEY[phase];
  return { key, tone: TONE[phase] };
}
