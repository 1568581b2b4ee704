import * as Y from 'yjs';
import { endsBlock, live, opens } from './item-kind';

/** Text that stands alone because somebody deleted what was around it without having seen it. */
export interface StrandedRun {
  /** First character. */
  readonly id: Y.ID;
  /** Last item; what is typed on behind it belongs to the run. */
  readonly end: Y.ID;
  readonly text: string;
}

/** What items say: characters, and the phrase of chips. */
export function wording(items: readonly Y.Item[]): string {
  const parts = items.map(({ content }) => {
    if (content instanceof Y.ContentString) return content.str;
    const embed = content instanceof Y.ContentEmbed ? (content.embed as { text?: unknown }) : {};
    return typeof embed.text === 'string' ? embed.text : '';
  });
  return parts.join('');
}

/** The run that these items are; null when they say nothing. */
export function strandedRun(items: readonly Y.Item[]): StrandedRun | null {
  const first = items.find((item) => wording([item]) !== '');
  const end = items.at(-1);
  const text = wording(items);
  return first && end && text.trim() !== '' ? { id: first.id, end: end.id, text } : null;
}

/** The item of an id, null for one that is not in the document. */
export function itemOf(doc: Y.Doc, id: Y.ID | null): Y.Item | null {
  if (!id || id.clock >= Y.getState(doc.store, id.client)) return null;
  const item: unknown = Y.getItem(doc.store, id);
  return item instanceof Y.Item ? item : null;
}

/** The run a report speaks of as it stands now, e.g. after more of it was typed; '' when it is gone. */
export function strandedText(doc: Y.Doc, run: StrandedRun): string {
  return wording(itemsOf(doc, run));
}

/** The live items of a run, with what was typed on at both ends. */
export function itemsOf(doc: Y.Doc, { id, end }: StrandedRun): Y.Item[] {
  const [first, last] = [itemOf(doc, id), itemOf(doc, end)];
  return first && last ? runAround(first, last, () => false) : [];
}

/**
 * The live items from `first` to `last`, with what is joined to them on both sides: up to something
 * deleted, or to where another block ends or begins.
 * @param same whether an end or opening of a block belongs to the run nevertheless
 */
export function runAround(first: Y.Item, last: Y.Item, same: (item: Y.Item) => boolean): Y.Item[] {
  const joined = (item: Y.Item) =>
    !item.deleted && ((!opens(item) && !endsBlock(item)) || same(item));
  let start = first;
  while (!first.deleted && start.left && joined(start.left)) start = start.left;
  const items: Y.Item[] = [];
  let inside = true;
  for (let at: Y.Item | null = start; at && (inside || joined(at)); at = at.right) {
    if (live(at)) items.push(at);
    if (at === last) inside = false;
  }
  return items;
}
