import * as Y from 'yjs';
import { err, ok, type Result } from '../result/result';
import { checkEmbed } from './check-embed';
import { checkFormat, checkOverrideKey, checkOverrideValue } from './check-override';
import { LIMITS } from './limits';
import { type Place, Places } from './parent-of';
import { textOf } from './roots';
import { hasForbiddenInRun } from './text-rules';

/** What an update that may be applied does. */
export interface UpdateFacts {
  readonly hasInsertions: boolean;
  readonly hasDeletes: boolean;
  /** UTF-16 units and embeds it adds to the text. */
  readonly inserted: number;
  /** Clients of whom it carries items that are new here. */
  readonly clients: ReadonlySet<number>;
  /**
   * True when it depends on items that this document does not have (SPEC V7): do not apply it,
   * ask the sender for everything instead (sync step 1).
   */
  readonly unresolved: boolean;
}

export interface UpdateViolation {
  readonly code:
    | 'unreadable'
    | 'root'
    | 'type'
    | 'embed'
    | 'format'
    | 'override'
    | 'text'
    | 'too-large';
  /** For logs; never holds text of the draft. */
  readonly detail: string;
}

type Content = Y.Item['content'];

function inText(content: Content): UpdateViolation | null {
  if (content instanceof Y.ContentString) {
    return hasForbiddenInRun(content.str) ? { code: 'text', detail: 'forbidden character' } : null;
  }
  if (content instanceof Y.ContentEmbed) {
    const detail = checkEmbed(content.embed);
    return detail === null ? null : { code: 'embed', detail };
  }
  if (content instanceof Y.ContentFormat) {
    const detail = checkFormat(content.key as string, content.value);
    return detail === null ? null : { code: 'format', detail };
  }
  return { code: 'type', detail: `${content.constructor.name} in the text` };
}

function inOverrides(content: Content, key: string | null): UpdateViolation | null {
  if (!(content instanceof Y.ContentAny)) {
    return { code: 'type', detail: `${content.constructor.name} in the overrides` };
  }
  for (const value of content.arr) {
    const detail = checkOverrideValue(key, value);
    if (detail !== null) return { code: 'override', detail };
  }
  return null;
}

function checkItem(item: Y.Item, place: Place): UpdateViolation | null {
  const { content } = item;
  if (place.in === 'foreign') return { code: 'root', detail: place.detail };
  if (place.in === 'overrides') {
    const detail = checkOverrideKey(place.key);
    if (detail !== null) return { code: 'override', detail };
  }
  if (content instanceof Y.ContentDeleted) return null;
  if (place.in === 'text') return inText(content);
  if (place.in === 'overrides') return inOverrides(content, place.key);
  return content instanceof Y.ContentAny ? inOverrides(content, null) : inText(content);
}

type Decoded = ReturnType<typeof Y.decodeUpdate>;

function decode(update: Uint8Array): Decoded | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
}

/** The items an item says it stands between, or in. */
function namedBy(item: Y.Item): Y.ID[] {
  const { origin, rightOrigin, parent } = item as {
    origin: unknown;
    rightOrigin: unknown;
    parent: unknown;
  };
  return [origin, rightOrigin, parent].filter((id) => id instanceof Y.ID);
}

/** True when it deletes something that neither the document nor the update itself holds. */
function deletesUnknown(doc: Y.Doc, { structs, ds }: Decoded): boolean {
  const ends = new Map<number, number>();
  for (const { id, length } of structs) {
    ends.set(id.client, Math.max(ends.get(id.client) ?? 0, id.clock + length));
  }
  for (const [client, ranges] of ds.clients) {
    const end = Math.max(ends.get(client) ?? 0, Y.getState(doc.store, client));
    if (ranges.some((range) => range.clock + range.len > end)) return true;
  }
  return false;
}

/**
 * Decides whether a writer's Yjs v1 update may be applied (SPEC V1-V8). Looks only at what is new
 * in it, never applies, changes or throws; any order of tokens is legal, so no trial copy is needed.
 */
export function validateUpdate(
  doc: Y.Doc,
  update: Uint8Array,
): Result<UpdateFacts, UpdateViolation> {
  const decoded = decode(update);
  if (!decoded) return err({ code: 'unreadable', detail: `${update.byteLength} bytes` });
  const places = new Places(doc, decoded.structs);
  const clients = new Set<number>();
  let inserted = 0;
  let unresolved = deletesUnknown(doc, decoded);
  for (const struct of decoded.structs) {
    const state = Y.getState(doc.store, struct.id.client);
    if (!(struct instanceof Y.Skip) && struct.id.clock + struct.length > state) {
      clients.add(struct.id.client);
    }
    if (
      struct.id.clock > state &&
      !places.find({ client: struct.id.client, clock: struct.id.clock - 1 })
    ) {
      unresolved = true;
    }
    if (struct instanceof Y.GC && struct.id.clock + struct.length > state) {
      // Left by deleted nested types, which this format does not have; half of one breaks Yjs.
      return err({ code: 'type', detail: 'collected item' });
    }
    if (!(struct instanceof Y.Item)) continue;
    const names = namedBy(struct);
    if (
      names.some(({ client, clock }) => client === struct.id.client && clock >= struct.id.clock)
    ) {
      return err({ code: 'unreadable', detail: 'leans on what comes after it' });
    }
    const place = places.of(struct);
    if (place.in === 'unresolved' || names.some((id) => !places.find(id))) unresolved = true;
    const violation = checkItem(struct, place);
    if (violation) return err(violation);
    if (struct.countable && place.in === 'text') {
      // A re-sent item is already counted in the document.
      inserted += Math.min(struct.length, Math.max(0, struct.id.clock + struct.length - state));
    }
  }
  if (textOf(doc).length + inserted > LIMITS.text) {
    return err({ code: 'too-large', detail: `${inserted} more units` });
  }
  const hasDeletes = decoded.ds.clients.size > 0;
  const hasInsertions = decoded.structs.length > 0;
  return ok({ hasInsertions, hasDeletes, inserted, clients, unresolved });
}
