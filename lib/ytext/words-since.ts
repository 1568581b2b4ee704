import * as Y from 'yjs';
import { textOf } from './roots';

/**
 * The words of a text that came after a state and still stand, in text order (W1). One line for each run
 * of neighbouring pieces; a chip is its phrase.
 * @param clockOf the state: clock by client, `Infinity` for a client whose words do not count
 */
export function wordsSince(text: Y.Text, clockOf: (client: number) => number): string {
  const runs: string[] = [];
  let joined = false;
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue;
    const known = Math.max(0, clockOf(item.id.client) - item.id.clock);
    const words = wordsAfter(item.content, known);
    if (words !== '' && joined && known === 0) runs[runs.length - 1] += words;
    else if (words !== '') runs.push(words);
    joined = words !== '';
  }
  return runs.join('\n');
}

/** The words that an update would add to a text; the text stays as it is. */
export function wordsOfUpdate(doc: Y.Doc, update: Uint8Array): string {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  Y.applyUpdate(copy, update);
  return wordsSince(textOf(copy), (client) => Y.getState(doc.store, client));
}

function wordsAfter(content: Y.Item['content'], known: number): string {
  if (content instanceof Y.ContentString) return content.str.slice(known).replace(/\n/g, '');
  const chip = content instanceof Y.ContentEmbed ? (content.embed as { text?: unknown }) : {};
  return known === 0 && typeof chip.text === 'string' ? chip.text : '';
}
