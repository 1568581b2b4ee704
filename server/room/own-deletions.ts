import type * as Y from 'yjs';

interface Range {
  clock: number;
  end: number;
}

/** Who has deleted what, since the room was loaded: the shared text itself does not tell. */
export class OwnDeletions {
  private readonly ranges = new Map<string, Map<number, Range[]>>();

  add(userId: string, { clients }: Y.Transaction['deleteSet']): void {
    const all = this.ranges.get(userId) ?? new Map<number, Range[]>();
    this.ranges.set(userId, all);
    for (const [client, items] of clients) {
      const known = all.get(client) ?? [];
      all.set(client, known);
      for (const { clock, len } of items) {
        const last = known.at(-1);
        // Keys held down delete one character after the other, forwards or backwards.
        if (last?.end === clock) last.end += len;
        else if (last?.clock === clock + len) last.clock = clock;
        else known.push({ clock, end: clock + len });
      }
    }
  }

  has(userId: string, { client, clock }: Y.ID): boolean {
    const known = this.ranges.get(userId)?.get(client) ?? [];
    return known.some((range) => range.clock <= clock && clock < range.end);
  }
}
