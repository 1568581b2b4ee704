import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { MESSAGE } from '@/lib/wire/message-kind';
import { SaveTracker } from './save-tracker';
import { sentFrame } from './sent-frame';

/** Small seeded generator for tests: whole numbers in [0, n). */
export function seededRandom(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) % n;
  };
}

/**
 * A client with a real Y.Doc and the tracker, a network that cuts, a server that applies, relays,
 * commits later and crashes; a colleague writes on the server. For tests only.
 */
export function simulateSaving(seed: number, steps: number) {
  const random = seededRandom(seed);
  const client = new Y.Doc();
  client.clientID = 1;
  const tracker = new SaveTracker();
  const log: Uint8Array[] = [];
  let server = new Y.Doc();
  let uncommitted: { update: Uint8Array; counted: boolean }[] = [];
  let toServer: Uint8Array[] = [];
  let toClient: (() => void)[] = [];
  let connected = false;
  let frames = 0;
  let localChanges = 0;
  const madeHere: { clock: number; deleted: [number, number, number][] }[] = [];
  const lies: string[] = [];

  const send = (frame: Uint8Array) => {
    tracker.frameSent(sentFrame(frame));
    toServer.push(frame);
  };
  client.on('update', (update: Uint8Array, origin: unknown, _doc: Y.Doc, tr: Y.Transaction) => {
    if (origin === 'network') return;
    localChanges += 1;
    const deleted: [number, number, number][] = [];
    tr.deleteSet.clients.forEach((ranges, id) => {
      for (const { clock, len } of ranges) deleted.push([id, clock, len]);
    });
    const clock = Y.getState(client.store, 1);
    madeHere.push({ clock, deleted });
    tracker.localChange({ client: 1, clock, edit: true });
    if (!connected) return;
    const frame = encoding.createEncoder();
    encoding.writeVarUint(frame, MESSAGE.sync);
    writeUpdate(frame, update);
    send(encoding.toUint8Array(frame));
  });
  const relay = (update: Uint8Array) => {
    toClient.push(() => Y.applyUpdate(client, update, 'network'));
  };
  const accept = (update: Uint8Array, counted: boolean) => {
    Y.applyUpdate(server, update);
    uncommitted.push({ update, counted });
  };

  const connect = () => {
    connected = true;
    frames = 0;
    tracker.socketOpened();
    const ask = encoding.createEncoder();
    writeSyncStep1(ask, server);
    const step1 = encoding.toUint8Array(ask);
    toClient.push(() => {
      const reply = encoding.createEncoder();
      encoding.writeVarUint(reply, MESSAGE.sync);
      readSyncMessage(decoding.createDecoder(step1), reply, client, 'network');
      send(encoding.toUint8Array(reply));
    });
    relay(Y.encodeStateAsUpdate(server, Y.encodeStateVector(client)));
  };
  const cut = () => {
    connected = false;
    toServer = [];
    toClient = [];
    for (const entry of uncommitted) entry.counted = false;
    tracker.socketClosed();
  };
  const crash = () => {
    cut();
    uncommitted = [];
    server = new Y.Doc();
    for (const update of log) Y.applyUpdate(server, update);
  };
  const commit = () => {
    const batch = uncommitted.splice(0, 1 + random(4));
    for (const { update, counted } of batch) {
      log.push(update);
      if (counted) frames += 1;
    }
    if (!connected || batch.length === 0) return;
    const [vector, n] = [Y.decodeStateVector(Y.encodeStateVector(durableDoc())), frames];
    toClient.push(() => tracker.durable(vector, n));
  };
  const durableDoc = () => {
    const doc = new Y.Doc();
    for (const update of log) Y.applyUpdate(doc, update);
    return doc;
  };
  const receive = () => {
    const frame = toServer.shift();
    if (!frame) return;
    const decoder = decoding.createDecoder(frame);
    decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    const kind = sentFrame(frame);
    const update = decoding.readVarUint8Array(decoder);
    if (kind === 'update' || kind === 'step2') accept(update, true);
  };
  const edit = (text: Y.Text) => {
    const at = random(text.length + 1);
    const kind = random(4);
    if (kind === 0 && text.length > at) text.delete(at, Math.min(3, text.length - at));
    else if (kind === 1 && text.length > at)
      text.format(at, 1, { strong: random(2) ? true : null });
    else text.insert(at, '字'.repeat(1 + random(3)), {});
  };
  const colleague = () => {
    const other = new Y.Doc();
    other.clientID = 1000 + random(1_000_000);
    Y.applyUpdate(other, Y.encodeStateAsUpdate(server));
    const before = Y.encodeStateVector(other);
    edit(other.getText('t'));
    const update = Y.encodeStateAsUpdate(other, before);
    accept(update, false);
    if (connected) relay(update);
  };
  const check = (when: string) => {
    // Nothing pending is the stronger claim: it must hold without a socket, too.
    if (tracker.unsaved && !tracker.saved) return;
    const durable = durableDoc();
    const gone = Y.createDeleteSetFromStructStore(durable.store);
    for (const { clock, deleted } of madeHere) {
      const inVector = Y.getState(durable.store, 1) >= clock;
      const inDeletions = deleted.every(([id, from, len]) =>
        Array.from({ length: len }, (_, i) => Y.createID(id, from + i)).every((one) =>
          Y.isDeleted(gone, one),
        ),
      );
      if (!inVector || !inDeletions) lies.push(`${when}: clock ${clock}`);
    }
  };

  for (let step = 0; step < steps; step++) {
    const dice = random(20);
    if (dice < 6) edit(client.getText('t'));
    else if (dice < 8) colleague();
    else if (dice < 11) receive();
    else if (dice < 14) commit();
    else if (dice < 17) toClient.shift()?.();
    else if (dice === 17 && connected) cut();
    else if (dice === 18) crash();
    else if (!connected) connect();
    check(`step ${step}`);
  }
  if (!connected) connect();
  while (toServer.length + toClient.length + uncommitted.length > 0) {
    receive();
    commit();
    toClient.shift()?.();
    check('end');
  }
  const converged = client.getText('t').toString() === server.getText('t').toString();
  return { lies, savedAtTheEnd: tracker.saved, converged, localChanges };
}
