import * as Y from 'yjs';
import { newItems } from '@/lib/ytext/new-items';
import { textOf } from '@/lib/ytext/roots';

/** `client/clock` of a token. */
type Key = string;

/** What one person deleted at once. */
interface Deletion {
  readonly keys: ReadonlySet<Key>;
  /** Characters that had reached this person. */
  readonly seen: ReadonlySet<string>;
}

/** Opening and line end of the block that a token was put into. */
interface Home {
  readonly open: Key;
  readonly close: Key;
}

/**
 * Knows what everybody saw when, which no server can. A character is stranded when it stands in no
 * block of anybody's, because one person alone deleted the block it was put into at once and without
 * having seen the character. Typed characters must all be different.
 */
export class StrandingWitness {
  /** Everything that anybody ever had. */
  private readonly all = new Y.Doc({ gc: false });
  private deletions: Deletion[] = [];
  private readonly homes = new Map<Key, Home | null>();
  private readonly people = new Set<number>();

  watch(doc: Y.Doc): void {
    const seen = new Set<string>();
    this.people.add(doc.clientID);
    doc.on('afterTransaction', (transaction: Y.Transaction) => {
      const keys = transaction.local ? deletedKeys(transaction) : new Set<Key>();
      if (keys.size > 0) this.deletions.push({ keys, seen: new Set(seen) });
      for (const item of newItems(transaction)) {
        // What the server carried is put where the first one gets it.
        if (transaction.local || !this.people.has(item.id.client)) this.note(item);
      }
      for (const character of textOf(doc).toString()) seen.add(character);
    });
    doc.on('update', (update: Uint8Array) => Y.applyUpdate(this.all, update));
  }

  /**
   * The server died. A deletion that is not in the log comes back with somebody's answer, together
   * with what he typed himself: nobody can tell any more which he had seen when.
   */
  crashed(log: Y.Doc): void {
    const live = liveKeys(log);
    const has = (key: Key) => {
      const [client = 0, clock = 0] = key.split('/').map(Number);
      return clock < Y.getState(log.store, client);
    };
    const stored = (key: Key) => has(key) && !live.has(key);
    this.deletions = this.deletions.filter(({ keys }) => [...keys].every(stored));
  }

  /** The stranded ones of `alphabet`, each with the run of text in which it stands. */
  stranded(alphabet: ReadonlyMap<string, unknown>): { character: string; run: string }[] {
    const uids = this.uidsOfPeople();
    return this.runs(uids).flatMap(({ run, keys }) =>
      run.split('').flatMap((character, i) => {
        const home = this.homes.get(keys[i] ?? '');
        const stranded = alphabet.has(character) && home && this.lostHome(home, character);
        return stranded ? [{ character, run }] : [];
      }),
    );
  }

  /** One person alone deleted it, without having seen the character. */
  private lostHome({ open, close }: Home, character: string): boolean {
    const [one, ...others] = this.deletions.filter(({ keys }) => keys.has(open) || keys.has(close));
    if (!one || others.length > 0) return false;
    return one.keys.has(open) && one.keys.has(close) && !one.seen.has(character);
  }

  private note(item: Y.Item): void {
    const home = homeOf(item);
    for (let i = 0; i < item.length; i++) {
      const key = keyOf(item.id, i);
      if (!this.homes.has(key)) this.homes.set(key, home);
    }
  }

  /** Blocks that somebody made, and the first one of the draft. */
  private uidsOfPeople(): Set<string> {
    const uids = new Set<string>();
    for (let item = textOf(this.all)._start; item; item = item.right) {
      const { origin, id } = item;
      if (origin === null || this.people.has(id.client)) uids.add(opens(item));
    }
    return uids;
  }

  /** Live text that stands in none of these blocks, joined text together. */
  private runs(uids: ReadonlySet<string>): { run: string; keys: Key[] }[] {
    const runs: { run: string; keys: Key[] }[] = [];
    let housed = false;
    let current: { run: string; keys: Key[] } | null = null;
    for (let item = textOf(this.all)._start; item; item = item.right) {
      if (item.deleted) current = null;
      if (item.deleted || !item.countable) continue;
      const uid = opens(item);
      if (uid) housed = uids.has(uid);
      const { content, id } = item;
      if (!(content instanceof Y.ContentString)) continue;
      for (let i = 0; i < item.length; i++) {
        if (!housed) {
          if (!current) {
            current = { run: '', keys: [] };
            runs.push(current);
          }
          current.run += content.str[i];
          current.keys.push(keyOf(id, i));
        }
        if (content.str[i] === '\n') housed = false;
      }
    }
    return runs;
  }
}

const keyOf = ({ client, clock }: Y.ID, i: number): Key => `${client}/${clock + i}`;

/** The uid of an item that opens a block; '' for any other. */
function opens({ content }: Y.Item): string {
  return content instanceof Y.ContentEmbed && 'b' in content.embed ? String(content.embed.b) : '';
}

/** The whole block in which an item stands, null when there is none. */
function homeOf(item: Y.Item): Home | null {
  let open: Y.Item | null = item;
  while (open && (open.deleted || (!opens(open) && lineEnd(open) < 0))) open = open.left;
  let close: Y.Item | null = item;
  while (close && (close.deleted || (lineEnd(close) < 0 && (close === item || !opens(close))))) {
    close = close.right;
  }
  if (!open || !close || !opens(open) || lineEnd(close) < 0) return null;
  return { open: keyOf(open.id, 0), close: keyOf(close.id, lineEnd(close)) };
}

function lineEnd({ content }: Y.Item): number {
  return content instanceof Y.ContentString ? content.str.indexOf('\n') : -1;
}

function liveKeys(doc: Y.Doc): Set<Key> {
  const keys = new Set<Key>();
  for (let item = textOf(doc)._start; item; item = item.right) {
    for (let i = 0; i < item.length && !item.deleted; i++) keys.add(keyOf(item.id, i));
  }
  return keys;
}

function deletedKeys(transaction: Y.Transaction): Set<Key> {
  const keys = new Set<Key>();
  Y.iterateDeletedStructs(transaction, transaction.deleteSet, ({ id, length }) => {
    for (let i = 0; i < length; i++) keys.add(keyOf(id, i));
  });
  return keys;
}
