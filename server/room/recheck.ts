import { canWrite, type Role } from '@/lib/access/role';
import { CLOSE } from '@/lib/wire/close-code';
import type { AccessPort } from './access-port';
import type { Connection } from './connection';
import type { RoomDeps } from './room-deps';
import { eventFrame } from './server-frame';

/** Asks anew what a connection may do, and brings it in line with the answer (R9). */
export async function recheck(
  draftId: string,
  connection: Connection,
  access: AccessPort,
  logger: RoomDeps['logger'],
): Promise<void> {
  const { userId, sessionId } = connection.person;
  try {
    if (!(await access.sessionAlive(sessionId))) {
      connection.close(CLOSE.notSignedIn, 'signed out');
    } else changeRole(connection, await access.role({ userId, draftId }));
  } catch (error) {
    // Rights that can't be read are not kept; the client comes back and is asked again.
    logger.warn({ draftId, err: error }, 'rights could not be read');
    connection.close(CLOSE.overloaded, 'not available');
  }
}

function changeRole(connection: Connection, role: Role | null): void {
  if (!role) connection.close(CLOSE.forbidden, 'no right');
  else if (role !== connection.role) {
    const changed = canWrite(role) !== canWrite(connection.role);
    connection.role = role;
    connection.send(eventFrame({ type: 'role', role }));
    // A new socket starts its counts anew and asks for what was refused or not yet sent.
    if (changed) connection.close(CLOSE.restarting, 'role changed');
  }
}
