import { ROLES, type Role } from '@/lib/access/role';
import type { AccessPort } from '../room/access-port';

/**
 * Rights for tests and benches: the cookie `user=<name>` is the session, every draft that
 * `addDraft` accepts exists, and roles are what the test sets; at first what the name begins with
 * (`viewer-3`), else drafter.
 */
export class OpenAccess implements AccessPort {
  private readonly roles = new Map<string, Role | null>();
  private readonly ended = new Set<string>();
  schemaVersion = 1;

  constructor(
    /** Makes the draft if need be; false = there is no such draft. */
    private readonly addDraft: (draftId: string) => Promise<boolean>,
    /** Who comes without a cookie; null = nobody may. */
    private readonly anonymous: string | null = null,
  ) {}

  setRole(userId: string, role: Role | null): void {
    this.roles.set(userId, role);
  }

  endSession(sessionId: string): void {
    this.ended.add(sessionId);
  }

  async session(headers: Headers) {
    const name = /(?:^|; )user=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? this.anonymous;
    const sessionId = `session-${name}`;
    if (!name || this.ended.has(sessionId)) return null;
    return { sessionId, userId: name, name };
  }

  async sessionAlive(sessionId: string) {
    return !this.ended.has(sessionId);
  }

  async draft(draftId: string) {
    return (await this.addDraft(draftId)) ? { schemaVersion: this.schemaVersion } : null;
  }

  async role({ userId }: { userId: string }) {
    const role = this.roles.get(userId);
    if (role !== undefined) return role;
    return ROLES.find((name) => userId.startsWith(name)) ?? 'drafter';
  }
}
