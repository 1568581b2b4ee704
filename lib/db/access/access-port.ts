import type { Role } from '../../access/role';
import { db } from '../client';
import { type SignedIn, sessionFromHeaders } from '../sessions/session-from-headers';
import { roleInDraft } from './role-in-draft';

/** What the collaboration server asks about people and drafts. */
export interface DatabaseAccess {
  /** Who sends this request; null = not signed in. */
  session(headers: Headers): Promise<SignedIn | null>;
  /** Whether a session still exists and has not expired. */
  sessionAlive(sessionId: string): Promise<boolean>;
  /** Format version of a draft; null when there is none or it is in the bin. */
  draft(draftId: string): Promise<{ readonly schemaVersion: number } | null>;
  role(question: { userId: string; draftId: string }): Promise<Role | null>;
}

/** Answers from the database, never from a cache. */
export function databaseAccess(): DatabaseAccess {
  return {
    session: sessionFromHeaders,
    sessionAlive: async (sessionId) =>
      (await db().session.count({ where: { id: sessionId, expiresAt: { gt: new Date() } } })) > 0,
    draft: (draftId) =>
      db().draft.findFirst({
        where: { id: draftId, deletedAt: null },
        select: { schemaVersion: true },
      }),
    role: (question) => roleInDraft(question),
  };
}
