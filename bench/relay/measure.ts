import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { randomUid } from '@/server/testing/edit';
import { seededRandom } from '@/server/testing/random';

const BLOCKS = 60;
const CHARACTERS_PER_BLOCK = 200;
const WARM_UP_MS = 1_500;
const SETTLE_MS = 300;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

class Person {
  readonly doc = new Y.Doc();
  readonly text = this.doc.getText('t');
  readonly provider: WebsocketProvider;

  constructor(url: string, room: string) {
    this.provider = new WebsocketProvider(url, room, this.doc, {
      WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
      disableBc: true,
    });
    // The acknowledgement is ours alone; the stock client would complain about it.
    this.provider.messageHandlers[4] = () => undefined;
    this.provider.messageHandlers[5] = () => undefined;
  }

  synced(): Promise<void> {
    if (this.provider.synced) return Promise.resolve();
    return new Promise((resolve) => this.provider.once('sync', () => resolve()));
  }
}

/**
 * One person types into the middle of a text of 12,000 characters, the others watch. Returns, in
 * milliseconds, the times from the writer's transaction to each reader's.
 */
export async function relayTimes(
  url: string,
  room: string,
  people: number,
  typingMs: number,
): Promise<number[]> {
  const random = seededRandom(people);
  const writer = new Person(url, room);
  const readers = Array.from({ length: people - 1 }, () => new Person(url, room));
  await Promise.all([writer, ...readers].map((person) => person.synced()));
  seed(writer.text, random);
  const length = writer.text.length;
  while (readers.some(({ text }) => text.length < length)) await wait(5);
  const typedAt = new Map<number, number>();
  const times: number[] = [];
  for (const { doc } of readers) {
    doc.on('afterTransaction', ({ local, beforeState, afterState }: Y.Transaction) => {
      const { clientID } = writer.doc;
      if (local) return;
      const now = performance.now();
      const end = afterState.get(clientID) ?? 0;
      for (let clock = beforeState.get(clientID) ?? 0; clock < end; clock++) {
        const sent = typedAt.get(clock);
        if (sent !== undefined) times.push(now - sent);
      }
    });
  }
  let at = Math.floor(length / 2);
  const type = async (ms: number) => {
    for (const end = performance.now() + ms; performance.now() < end; ) {
      typedAt.set(Y.getState(writer.doc.store, writer.doc.clientID), performance.now());
      writer.text.insert(at++, '字', {});
      await wait(20 + random() * 30);
    }
  };
  await type(WARM_UP_MS);
  await wait(SETTLE_MS);
  times.length = 0;
  await type(typingMs);
  await wait(SETTLE_MS);
  for (const { provider, doc } of [writer, ...readers]) {
    provider.destroy();
    doc.destroy();
  }
  return times;
}

function seed(text: Y.Text, random: () => number): void {
  text.doc?.transact(() => {
    for (let i = 0; i < BLOCKS; i++) {
      text.insertEmbed(text.length, { b: randomUid(random) });
      text.insert(text.length, `${'坚持稳中求进'.repeat(CHARACTERS_PER_BLOCK / 6)}\n`, {});
    }
  });
}
