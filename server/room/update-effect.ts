import * as Y from 'yjs';

type DecodedUpdate = ReturnType<typeof Y.decodeUpdate>;

/** An update taken apart; null when it cannot be read. */
export function decodedUpdate(update: Uint8Array): DecodedUpdate | null {
  try {
    return Y.decodeUpdate(update);
  } catch {
    return null;
  }
}

/**
 * Whether an update would change what anybody reads: new structs, or a deletion of something
 * visible. The deletions by which every Yjs client cleans up superfluous formats do not.
 */
export function changesContent(doc: Y.Doc, { structs, ds }: DecodedUpdate): boolean {
  for (const struct of structs) {
    if (struct instanceof Y.Skip) continue;
    const { client, clock } = struct.id;
    if (clock + struct.length > Y.getState(doc.store, client)) return true;
  }
  for (const [client, ranges] of ds.clients) {
    const known = doc.store.clients.get(client);
    if (!known) return true;
    for (const { clock, len } of ranges) if (hasVisible(known, clock, clock + len)) return true;
  }
  return false;
}

function hasVisible(structs: (Y.Item | Y.GC)[], from: number, to: number): boolean {
  const last = structs.at(-1);
  if (!last || from >= last.id.clock + last.length) return false;
  for (let i = Y.findIndexSS(structs, from); i < structs.length; i++) {
    const struct = structs[i];
    if (!struct || struct.id.clock >= to) return false;
    if (struct instanceof Y.Item && !struct.deleted && struct.countable) return true;
  }
  return false;
}
