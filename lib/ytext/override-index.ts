import type * as Y from 'yjs';
import type { Primitive } from './roots';

export type Overrides = ReadonlyMap<string, Primitive>;
const NONE: Overrides = new Map();

/** Splits `id/field`; null when the key has no such form. */
export function splitKey(key: string): [id: string, field: string] | null {
  const slash = key.indexOf('/');
  return slash > 0 ? [key.slice(0, slash), key.slice(slash + 1)] : null;
}

/** The override map by id, so that one block is read without walking all keys (SPEC F5). */
export class OverrideIndex {
  private readonly byId = new Map<string, Map<string, Primitive>>();

  constructor(map: Y.Map<Primitive>) {
    for (const [key, value] of map.entries()) this.set(key, value);
  }

  /** All overrides of an id; empty for the id '' of a virtual block. */
  of(id: string): Overrides {
    return (id && this.byId.get(id)) || NONE;
  }

  /** Takes over one key; `undefined` = the key is gone. */
  set(key: string, value: Primitive | undefined): void {
    const parts = splitKey(key);
    if (!parts) return;
    const [id, field] = parts;
    const fields = this.byId.get(id) ?? new Map<string, Primitive>();
    if (value === undefined) fields.delete(field);
    else fields.set(field, value);
    this.byId.set(id, fields);
  }
}
