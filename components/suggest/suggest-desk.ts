import { type Across, SAME } from '@/lib/editor/comments/mark-spans';
import { Subject } from '@/lib/editor/connection/observable';
import type { Hunk } from '@/lib/suggestions/hunk';
import type { Pins } from '@/lib/ytext/pins';
import type { LiveSession } from '../editor/live-session';
import { SuggestionFeed } from './suggestion-feed';

export const SUGGESTIONS_PANEL = 'suggestions';

/** How somebody who may write works on the text. */
export type Mode = 'edit' | 'suggest';

/** Words that have no place in the text any more. */
export interface LostWords {
  readonly words: string;
  /** The suggestion that those who decide see: it was told before the text changed; null = they do not. */
  readonly told: string | null;
}

/** Whether what is suggested here is kept by the server. */
export interface SuggestState {
  readonly phase: 'saving' | 'saved' | 'offline' | 'refused';
  /** When everything was last known to be kept, milliseconds since 1970; null = nothing was suggested yet. */
  readonly savedAt: number | null;
  /** Changes that the server does not know yet. */
  readonly pending: number;
  readonly lost: readonly LostWords[];
}

/** Reads what was done in the copy, as changes that would take it back. */
export type OwnChanges = () => readonly Hunk[];

/** What has to do with suggestions in one open draft. */
export interface SuggestDesk {
  readonly feed: SuggestionFeed;
  /** What a person who may write has chosen. */
  readonly mode: Subject<Mode>;
  /** How places are found in the copy and back; null while there is none. */
  readonly across: Subject<((to: 'text' | 'copy') => Across) | null>;
  /** Null while the text itself is in the editor. */
  readonly state: Subject<SuggestState | null>;
  readonly mine: Subject<OwnChanges | null>;
  /** Words that could not be sent before the text became final: kept here until it is opened again (SUG13). */
  readonly left: Subject<readonly string[]>;
  /** Words that are to be said otherwise, while that is asked for in a sheet (SUG11). */
  readonly rewording: Subject<Pins | null>;
  /** The suggestion whose card is looked at. */
  readonly active: Subject<string | null>;
  /** The one that somebody came for by its link, until its card is shown. */
  readonly arrived: Subject<string | null>;
}

const known = new WeakMap<LiveSession, SuggestDesk>();

/** The suggestions of a session; made once. */
export function suggestDesk(session: LiveSession): SuggestDesk {
  const desk: SuggestDesk = known.get(session) ?? {
    feed: new SuggestionFeed(session.draftId, session.connection),
    mode: new Subject<Mode>('edit'),
    state: new Subject<SuggestState | null>(null),
    mine: new Subject<OwnChanges | null>(null),
    active: new Subject<string | null>(null),
    across: new Subject<((to: 'text' | 'copy') => Across) | null>(null),
    left: new Subject<readonly string[]>([]),
    rewording: new Subject<Pins | null>(null),
    arrived: new Subject<string | null>(null),
  };
  known.set(session, desk);
  return desk;
}

/** How places of the draft's text are found in what the editor shows (`copy`), or the other way. */
export function acrossTo(session: LiveSession, to: 'text' | 'copy'): Across {
  return known.get(session)?.across.get()?.(to) ?? SAME;
}
