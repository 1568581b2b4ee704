import * as Y from 'yjs';

/** The embed at an index of the text, or null when there is none. Walks the items from the start. */
export function embedAt(text: Y.Text, index: number): unknown {
  let at = 0;
  for (let item = text._start; item; item = item.right) {
    if (item.deleted || !item.countable) continue;
    if (at === index) return item.content instanceof Y.ContentEmbed ? item.content.embed : null;
    at += item.length;
    if (at > index) return null;
  }
  return null;
}
