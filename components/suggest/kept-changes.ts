import type { Block } from '@/lib/draft/draft';
import type { Proposal } from '@/lib/suggestions/hunk';
import type { SentRow } from '@/lib/suggestions/plan-sync';

/** What a person suggested that the server does not know yet, and the text it was suggested on. */
export interface KeptChanges {
  readonly base: readonly Block[];
  readonly changes: readonly Proposal[];
  /** What the server knows. */
  readonly sent: readonly SentRow[];
  /** What it may know: sent, without an answer. */
  readonly unsure: readonly SentRow[];
}

const STORE = 'changes';

/** Words that nobody else has yet, in the browser's own database: they outlive the page (SUG7). */
export class KeptChangesStore {
  private readonly opened: Promise<IDBDatabase | null>;

  /** @param key of the draft and the person */
  constructor(private readonly key: string) {
    this.opened = openDatabase();
  }

  async read(): Promise<KeptChanges | null> {
    const found = await this.run('readonly', (store) => store.get(this.key));
    return (found as KeptChanges | undefined) ?? null;
  }

  async write(kept: KeptChanges): Promise<void> {
    await this.run('readwrite', (store) => store.put(kept, this.key));
  }

  async forget(): Promise<void> {
    await this.run('readwrite', (store) => store.delete(this.key));
  }

  /** Without a database (a private window) nothing is kept: the page then is the only place. */
  private async run(
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest,
  ): Promise<unknown> {
    const database = await this.opened;
    if (!database) return undefined;
    const request = ask(database.transaction(STORE, mode).objectStore(STORE));
    return new Promise((resolve) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    });
  }
}

function openDatabase(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open('lectern-suggestions', 1);
      request.onupgradeneeded = () => request.result.createObjectStore(STORE);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    } catch {
      resolve(null);
    }
  });
}
