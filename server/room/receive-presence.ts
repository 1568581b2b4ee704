import type { ClientOwners } from './client-owners';
import type { Connection } from './connection';
import type { Presence, PresenceChange } from './presence';
import type { Refusals } from './refusals';
import type { RoomDeps } from './room-deps';
import { awarenessFrame } from './server-frame';

/** What of a room has to do with who is in it. */
export interface PresentRoom {
  readonly presence: Presence<Connection>;
  readonly owners: ClientOwners;
  readonly refuse: Refusals;
  readonly deps: Pick<RoomDeps, 'limits' | 'now'>;
  readonly broadcast: (frame: Uint8Array, except: Connection) => void;
}

/** One awareness frame of a socket: checked, told to the others, and answered. */
export function receivePresence(
  { presence, owners, refuse, deps, broadcast }: PresentRoom,
  from: Connection,
  update: Uint8Array,
): void {
  if (update.length > deps.limits.awarenessFrameBytes) {
    refuse.badFrame(from, 'awareness too large');
    return;
  }
  let change: PresenceChange | null;
  try {
    change = presence.receive(from, from.person, update, deps.now());
  } catch {
    refuse.badFrame(from, 'awareness');
    return;
  }
  if (!change) return;
  // Before the answer with what was typed offline, which alone does not tell whose it is.
  const id = presence.idOf(from);
  if (id !== undefined) owners.shown(id, from.person.userId);
  broadcast(awarenessFrame(change.forOthers), from);
  // The stock client takes 30 s without a message for a dead line.
  from.send(awarenessFrame(change.forSender));
}
