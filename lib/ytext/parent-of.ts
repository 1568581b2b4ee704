import * as Y from 'yjs';
import { OVERRIDES_ROOT, overridesOf, TEXT_ROOT, textOf } from './roots';

/** Where an item belongs: a root and, in the override map, its key. */
export type Place =
  | { readonly in: 'text' }
  | { readonly in: 'overrides'; readonly key: string }
  /** Depends on items that neither the update nor the document has (SPEC V7). */
  | { readonly in: 'unresolved' }
  /** Depends on something that was removed for good; it becomes nothing when applied. */
  | { readonly in: 'gone' }
  | { readonly in: 'foreign'; readonly detail: string };

type Struct = Y.Item | Y.GC | Y.Skip;
const TEXT: Place = { in: 'text' };
const LOOP: Place = { in: 'foreign', detail: 'origin loop' };

/** Resolves the place of the items of one decoded update; origins are followed without recursion. */
export class Places {
  private readonly byClient = new Map<number, Struct[]>();
  private readonly known = new Map<Y.Item, Place>();
  private readonly text: unknown;
  private readonly overrides: unknown;

  constructor(
    private readonly doc: Y.Doc,
    structs: readonly Struct[],
  ) {
    // Asked for first: a root that was only received so far takes its type, and its items a new parent.
    this.text = textOf(doc);
    this.overrides = overridesOf(doc);
    for (const struct of structs) {
      const list = this.byClient.get(struct.id.client);
      if (list) list.push(struct);
      else this.byClient.set(struct.id.client, [struct]);
    }
  }

  of(item: Y.Item): Place {
    const path: Y.Item[] = [];
    let place: Place | null = this.known.get(item) ?? null;
    let at = item;
    while (!place) {
      path.push(at);
      // Whoever comes back here before the end is in a loop, which no honest update has.
      this.known.set(at, LOOP);
      place = this.own(at);
      if (place) break;
      const id = at.origin ?? at.rightOrigin;
      const next = id && this.find(id);
      if (!next) place = { in: 'unresolved' };
      else if (!(next instanceof Y.Item)) place = { in: 'gone' };
      else if (next.parent instanceof Y.AbstractType) place = this.integrated(next);
      else {
        place = this.known.get(next) ?? null;
        at = next;
      }
    }
    for (const passed of path) this.known.set(passed, place);
    return place;
  }

  private own(item: Y.Item): Place | null {
    const { parent, parentSub } = item as { parent: unknown; parentSub: string | null };
    if (item.origin ?? item.rightOrigin) return null;
    if (parent === TEXT_ROOT) {
      return parentSub === null ? TEXT : { in: 'foreign', detail: 'key in the text' };
    }
    if (parent === OVERRIDES_ROOT) {
      return parentSub === null
        ? { in: 'foreign', detail: 'list in the overrides' }
        : { in: 'overrides', key: parentSub };
    }
    return { in: 'foreign', detail: typeof parent === 'string' ? 'unknown root' : 'nested parent' };
  }

  private integrated(item: Y.Item): Place {
    if (item.parent === this.text) {
      return item.parentSub === null ? TEXT : { in: 'foreign', detail: 'key in the text' };
    }
    if (item.parent === this.overrides && item.parentSub !== null) {
      return { in: 'overrides', key: item.parentSub };
    }
    return { in: 'foreign', detail: 'unknown root' };
  }

  /** The struct with this id in the update, else in the document. */
  find(id: Y.ID): Struct | Y.GC | null {
    const list = this.byClient.get(id.client);
    if (list) {
      let low = 0;
      let high = list.length - 1;
      while (low <= high) {
        const mid = (low + high) >> 1;
        const struct = list[mid] as Struct;
        if (id.clock < struct.id.clock) high = mid - 1;
        else if (id.clock >= struct.id.clock + struct.length) low = mid + 1;
        else if (struct instanceof Y.Skip) break;
        else return struct;
      }
    }
    const { store } = this.doc;
    if (id.clock >= Y.getState(store, id.client)) return null;
    return Y.getItem(store, id) as Y.Item | Y.GC;
  }
}
