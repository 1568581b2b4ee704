import type { ClientOwner } from '@/lib/db/log/client-owner';

/** Client ids remembered per room; an id is one window of one person. */
const OWNERS_KEPT = 2_000;

interface Owner {
  readonly userId: string;
  /** Nobody else has edits of his that are not here. */
  settled: boolean;
  /** The log knows, or is about to. */
  stored: boolean;
}

/**
 * Whose client ids are whose (R24). The first person who writes under an id, or shows himself under
 * it, owns it; any of his sockets may use it. Who wrote is kept in the log.
 */
export class ClientOwners {
  private readonly owners = new Map<number, Owner>();
  private news: ClientOwner[] = [];

  constructor(stored: readonly ClientOwner[] = []) {
    for (const { client, userId } of stored) {
      this.keep(client, { userId, settled: false, stored: true });
    }
  }

  /** Whose id it is; null when nobody has used it. */
  of(client: number): string | null {
    return this.owners.get(client)?.userId ?? null;
  }

  /** A socket of this person goes by this id; nobody else's live edits may. */
  shown(client: number, userId: string): void {
    if (!this.owners.has(client)) this.keep(client, { userId, settled: false, stored: false });
  }

  /** This person has written under the id, or sent all that there is of it. */
  settled(clients: Iterable<number>, userId: string): void {
    for (const client of clients) {
      const owner = this.owners.get(client);
      if (!owner) this.keep(client, { userId, settled: true, stored: false });
      else if (owner.userId === userId) owner.settled = true;
    }
  }

  /** There is text by these ids now: what is known of them is to be stored with it. */
  wrote(clients: Iterable<number>): void {
    for (const client of clients) {
      const owner = this.owners.get(client);
      if (!owner || owner.stored) continue;
      owner.stored = true;
      this.news.push({ client, userId: owner.userId });
    }
  }

  /** What is to be stored with the update that comes next, or earlier. */
  takeNews(): readonly ClientOwner[] {
    const { news } = this;
    if (news.length > 0) this.news = [];
    return news;
  }

  /**
   * The first of these ids that this person may not write under, else null.
   * @param answer he sends everything he has: after a crash of the server that may be edits of
   *   somebody who has not yet sent them again himself
   */
  foreign(clients: Iterable<number>, userId: string, answer: boolean): number | null {
    for (const client of clients) {
      const owner = this.owners.get(client);
      if (owner && owner.userId !== userId && (owner.settled || !answer)) return client;
    }
    return null;
  }

  private keep(client: number, owner: Owner): void {
    this.owners.set(client, owner);
    const [oldest] = this.owners.keys();
    if (this.owners.size > OWNERS_KEPT && oldest !== undefined) this.owners.delete(oldest);
  }
}
