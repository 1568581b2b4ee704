import * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';
import { type StrandedRun, strandedRuns, strandedText } from '@/lib/ytext/stranded';

/** Client ids remembered per room; an id is one window of one person. */
const AUTHORS_KEPT = 2_000;

/** Words left alone by somebody's deletion, with the person who typed them. */
export interface StrandedText {
  readonly userId: string;
  readonly text: string;
  readonly blockUid?: string;
}

/** Notes what gets stranded, and tells it when the room is quiet and its author has typed on (R15). */
export class StrandedTexts {
  private readonly authors = new Map<number, string>();
  private readonly runs = new Map<string, StrandedRun>();

  constructor(private readonly doc: Y.Doc) {}

  /** These client ids are windows of this person. */
  wrote(clients: ReadonlySet<number>, userId: string): void {
    for (const client of clients) {
      this.authors.delete(client);
      this.authors.set(client, userId);
    }
    for (const client of this.authors.keys()) {
      if (this.authors.size <= AUTHORS_KEPT) break;
      this.authors.delete(client);
    }
  }

  /** To be called in `afterTransaction`, before deleted items are dropped. */
  look(transaction: Y.Transaction, userId: string): void {
    const own = new Set<number>();
    for (const [client, author] of this.authors) if (author === userId) own.add(client);
    for (const run of strandedRuns(transaction, own)) {
      this.runs.set(`${run.id.client}/${run.id.clock}`, run);
    }
  }

  /** What is still stranded; told once. */
  take(): StrandedText[] {
    const told: StrandedText[] = [];
    for (const run of this.runs.values()) {
      const userId = this.authors.get(run.clientId);
      const text = strandedText(this.doc, run);
      if (!userId || text.trim() === '') continue;
      const blockUid = this.blockOf(run.id);
      told.push(blockUid ? { userId, text, blockUid } : { userId, text });
    }
    this.runs.clear();
    return told;
  }

  private blockOf(id: Y.ID): string | null {
    let item: Y.Item | null = Y.getItem(this.doc.store, id);
    if (!(item instanceof Y.Item) || item.parent !== textOf(this.doc)) return null;
    for (; item; item = item.left) {
      if (item.deleted || !(item.content instanceof Y.ContentEmbed)) continue;
      const { b } = item.content.embed as { b?: unknown };
      if (typeof b === 'string') return b;
    }
    return null;
  }
}
