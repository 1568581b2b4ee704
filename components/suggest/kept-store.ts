import { newUid } from '@/lib/editor/blocks/new-uid';
import type { KeptChanges } from '@/lib/suggestions/kept-changes';

/** What is stored; another stamp with every writing. */
interface Entry extends Omit<KeptChanges, 'base'> {
  readonly stamp: string;
  /** JSON: a long text is stored several times a second, and as one string that costs nothing. */
  readonly base: string | KeptChanges['base'];
}

const STORE = 'changes';

/**
 * Words that nobody else has yet, in the browser's own database: they outlive the page (SUG7). Every window
 * has an entry of its own; one that begins takes over what it finds, those of windows that are open too
 * (SUG12).
 */
export class KeptStore {
  private readonly opened: Promise<IDBDatabase | null>;
  private readonly own: string;
  /** Stamps of the entries that were found, by key: they go when their words are in the own one. */
  private found = new Map<IDBValidKey, string>();
  /** The text that was written last. */
  private written: { readonly base: KeptChanges['base']; readonly json: string } | null = null;

  /** @param owner the draft and the person */
  constructor(private readonly owner: string) {
    this.opened = openDatabase();
    this.own = `${owner}/${newUid()}`;
  }

  /** What windows of this person have kept. */
  async read(): Promise<readonly KeptChanges[]> {
    const entries: KeptChanges[] = [];
    const range = IDBKeyRange.bound(this.owner, `${this.owner}/\uffff`);
    await this.run('readonly', (store) => {
      const request = store.openCursor(range);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return;
        const entry = cursor.value as Entry;
        const { base } = entry;
        entries.push({ ...entry, base: typeof base === 'string' ? JSON.parse(base) : base });
        this.found.set(cursor.key, entry.stamp);
        cursor.continue();
      };
    });
    return entries;
  }

  async write(kept: KeptChanges): Promise<void> {
    if (this.written?.base !== kept.base)
      this.written = { base: kept.base, json: JSON.stringify(kept.base) };
    const entry: Entry = { ...kept, base: this.written.json, stamp: newUid() };
    await this.run('readwrite', (store) => {
      store.put(entry, this.own);
      this.dropFound(store);
    });
  }

  /** Everything is with the server. */
  async forget(): Promise<void> {
    await this.run('readwrite', (store) => {
      store.delete(this.own);
      this.dropFound(store);
    });
  }

  /** What a window wrote since it was read stays. */
  private dropFound(store: IDBObjectStore): void {
    for (const [key, stamp] of this.found) {
      const request = store.get(key);
      request.onsuccess = () => {
        if ((request.result as Entry | undefined)?.stamp === stamp) store.delete(key);
      };
    }
    this.found = new Map();
  }

  /** Without a database (a private window) nothing is kept: the page then is the only place. */
  private async run(mode: IDBTransactionMode, act: (store: IDBObjectStore) => void): Promise<void> {
    const database = await this.opened;
    if (!database) return;
    const transaction = database.transaction(STORE, mode);
    act(transaction.objectStore(STORE));
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => resolve();
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
