/** Client ids remembered per room; an id is one window of one person. */
const OWNERS_KEPT = 2_000;

/**
 * Whose client ids are whose, since the room was loaded (R24). The first person who writes under an
 * id, or shows himself under it, owns it; any of his sockets may use it.
 */
export class ClientOwners {
  private readonly owners = new Map<number, { readonly userId: string; settled: boolean }>();

  /** A socket of this person goes by this id; nobody else's live edits may. */
  shown(client: number, userId: string): void {
    if (!this.owners.has(client)) this.keep(client, { userId, settled: false });
  }

  /** This person has written under the id, or sent all that there is of it. */
  settled(clients: Iterable<number>, userId: string): void {
    for (const client of clients) {
      const owner = this.owners.get(client);
      if (!owner) this.keep(client, { userId, settled: true });
      else if (owner.userId === userId) owner.settled = true;
    }
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

  private keep(client: number, owner: { readonly userId: string; settled: boolean }): void {
    this.owners.set(client, owner);
    const [oldest] = this.owners.keys();
    if (this.owners.size > OWNERS_KEPT && oldest !== undefined) this.owners.delete(oldest);
  }
}
