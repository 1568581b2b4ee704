import type * as Y from 'yjs';

/**
 * Where an index of the text from before an event is now. To be called while the event is handled.
 * @param assoc negative: stays behind the character before it; else before the character after it
 */
export function indexAfter(event: Y.YTextEvent, index: number, assoc: number): number {
  let before = 0;
  let now = 0;
  for (let item = (event.target as Y.Text)._start; item; item = item.right) {
    if (!item.countable) continue;
    const isNew = event.adds(item);
    if (!isNew && (!item.deleted || event.deletes(item))) {
      const end = before + item.length;
      if (assoc < 0 ? index > before && index <= end : index >= before && index < end) {
        return item.deleted ? now : now + index - before;
      }
      before = end;
    }
    if (!item.deleted) now += item.length;
  }
  return assoc < 0 && index === 0 ? 0 : now;
}
