import * as Y from 'yjs';

/**
 * The words this client typed that the server had not committed, in text order and still standing:
 * what a reset would take away (SAVE9). One line for each run of neighbouring characters.
 * @param committed the server's committed state vector; an absent client counts as 0.
 */
export function lostText(text: Y.Text, committed: ReadonlyMap<number, number>): string {
  const client = text.doc?.clientID;
  const runs: string[] = [];
  let joined = false;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const own = item.id.client === client && item.content instanceof Y.ContentString;
    const known = Math.max(0, (committed.get(item.id.client) ?? 0) - item.id.clock);
    const words = own ? (item.content as Y.ContentString).str.slice(known).replace(/\n/g, '') : '';
    if (words === '') {
      joined = false;
      continue;
    }
    if (joined && known === 0) runs[runs.length - 1] += words;
    else runs.push(words);
    joined = true;
  }
  return runs.join('\n');
}
