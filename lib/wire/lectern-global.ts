import type { DraftRooms } from './draft-rooms';

/** What the process shares between the server bundle and Next's bundle (design §2). */
export interface LecternGlobal {
  rooms?: DraftRooms;
  /** PrismaClient and auth are typed where they are made: `lib/db/client`, `lib/db/auth`. */
  db?: unknown;
  auth?: unknown;
}

const KEY = Symbol.for('lectern');

/** The process-wide slot; created empty on first use. */
export function lecternGlobal(): LecternGlobal {
  const holder = globalThis as typeof globalThis & { [KEY]?: LecternGlobal };
  holder[KEY] ??= {};
  return holder[KEY];
}

/** The live rooms. Throws when no server runs in this process (a bug, not a user's fault). */
export function draftRooms(): DraftRooms {
  const { rooms } = lecternGlobal();
  if (!rooms) throw new Error('No DraftRooms in this process: start the server, not next alone.');
  return rooms;
}
