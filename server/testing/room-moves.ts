import * as Y from 'yjs';
import { textOf } from '@/lib/ytext/roots';
import type { FakeClient } from './fake-client';
import { SmallWorld } from './small-world';

/** The text as this client has it. */
export const words = (client: FakeClient) => textOf(client.doc).toString();

export const type = (client: FakeClient, at: number, text: string) =>
  textOf(client.doc).insert(at, text, {});

/** An update by a client that has everything of `client` and breaks the rules. */
export function foreign(client: FakeClient, change: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(client.doc));
  const before = Y.encodeStateVector(doc);
  change(doc);
  return Y.encodeStateAsUpdate(doc, before);
}

/** Two people in one draft who have the same text. */
export async function two(world = new SmallWorld()) {
  const jia = await world.open('jia');
  const yi = await world.open('yi');
  await world.settle(jia, yi);
  return { world, jia, yi };
}
