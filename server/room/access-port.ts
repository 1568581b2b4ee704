import type { Role } from '@/lib/access/role';
import type { Person } from './person';

/** Who may open what; the real one is `lib/db/access`, a bench or test brings its own. */
export interface AccessPort {
  /** The signed-in person behind the request's cookie, null for none. */
  session(headers: Headers): Promise<Person | null>;
  /** Whether a session has neither been ended nor expired. */
  sessionAlive(sessionId: string): Promise<boolean>;
  /** The draft's format version, null when there is no such draft. */
  draft(draftId: string): Promise<{ readonly schemaVersion: number } | null>;
  /** What the person may do there, null for nothing. */
  role(question: { userId: string; draftId: string }): Promise<Role | null>;
}
