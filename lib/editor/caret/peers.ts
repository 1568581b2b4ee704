import type { Awareness } from 'y-protocols/awareness';

/** What each client says about itself; `user` is written by the server from the session. */
export interface PeerState {
  readonly user?: { readonly id: string; readonly name: string };
  /** Relative positions on the text, as JSON; absent while the editor has no selection. */
  readonly anchor?: unknown;
  readonly head?: unknown;
  readonly composing?: boolean;
  /** The point that the caret stands in or under. */
  readonly sectionUid?: string | null;
  /** Id of the chip whose popover is open. */
  readonly chip?: string | null;
  /** Milliseconds since 1970 on that client's clock; orders the colours. */
  readonly joinedAt?: number;
}

export interface Person {
  readonly userId: string;
  readonly name: string;
  /** 1 to 10: the colour tokens `--u1` … `--u10`. */
  readonly colour: number;
  readonly self: boolean;
  readonly composing: boolean;
  readonly sectionUid: string | null;
}

export const COLOURS = 10;

/** Colours by order of joining; a person keeps one for the life of the page (CARET3). */
export class PeerColours {
  private readonly given = new Map<string, number>();

  /** Gives colours to everybody present who has none, earliest first. */
  see(awareness: Awareness): void {
    const joined = new Map<string, number>();
    for (const state of awareness.getStates().values() as Iterable<PeerState>) {
      const id = state.user?.id;
      if (!id || this.given.has(id)) continue;
      joined.set(id, Math.min(joined.get(id) ?? Number.POSITIVE_INFINITY, state.joinedAt ?? 0));
    }
    const inOrder = [...joined].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
    for (const [id] of inOrder) this.given.set(id, (this.given.size % COLOURS) + 1);
  }

  of(userId: string): number {
    return this.given.get(userId) ?? 1;
  }
}

/** Who is in the draft, once per person, by colour order; the own entry comes from the session too. */
export function peopleIn(awareness: Awareness, colours: PeerColours): Person[] {
  colours.see(awareness);
  const people = new Map<string, Person>();
  for (const [client, state] of awareness.getStates() as Map<number, PeerState>) {
    if (!state.user) continue;
    const { id, name } = state.user;
    const self = client === awareness.clientID || people.get(id)?.self === true;
    const sectionUid = state.sectionUid ?? people.get(id)?.sectionUid ?? null;
    const composing = state.composing === true || people.get(id)?.composing === true;
    people.set(id, { userId: id, name, colour: colours.of(id), self, composing, sectionUid });
  }
  return [...people.values()].sort((a, b) => a.colour - b.colour);
}

const SHOWN = ['userId', 'name', 'colour', 'self', 'composing', 'sectionUid'] as const;

/** Whether two readings show the same; a caret that moves within its section changes nothing. */
export function samePeople(a: readonly Person[], b: readonly Person[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((person, index) => SHOWN.every((key) => person[key] === b[index]?.[key]));
}
