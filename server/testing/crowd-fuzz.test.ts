import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { EDITS, edit, inText, randomUid } from './edit';
import { FakeClient } from './fake-client';
import { cutBlocks, moveBlocks, pasteBlocks, spansOf } from './move-blocks';
import { pick, seededRandom, upTo } from './random';
import { SmallWorld } from './small-world';
import { StrandingWitness } from './stranding-witness';

const SEEDS = Number(process.env.LECTERN_CROWD_SEEDS ?? 60);
/** Once left words that nobody was told of (S4): a block that went in halves, or under an old uid. */
const PINNED = [53, 121, 356, 413, 764, 875, 1413, 1685, 1966, 2016, 2154, 2682, 2850];
const RUNS = [
  ...Array.from({ length: SEEDS }, (_, i) => i + 1),
  ...PINNED.filter((n) => n > SEEDS),
];
const OPS = 100;
const PEOPLE = ['jia', 'yi', 'bing', 'ding'];

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

interface Done {
  moves: number;
  undos: number;
  chips: number;
  stranded: number;
  /** Stranded characters that nobody was told of. */
  silent: string;
}

/** Typed characters, each one different, with their author. */
type Alphabet = Map<string, string>;
const FIRST_CHARACTER = 0x4e00;

/** Everything of a document that people see. */
function content(doc: Y.Doc): string {
  return JSON.stringify([textOf(doc).toDelta(), Object.entries(overridesOf(doc).toJSON()).sort()]);
}

function someBlocks(doc: Y.Doc, random: () => number): [moved: string[], before: string | null] {
  const uids = spansOf(doc).map(({ uid }) => uid);
  const from = upTo(random, uids.length);
  const moved = uids.slice(from, from + 1 + upTo(random, 3));
  return [moved, pick(random, [null, ...uids.filter((uid) => !moved.includes(uid))])];
}

function typeAnew({ doc, userId }: FakeClient, random: () => number, alphabet: Alphabet): void {
  const text = textOf(doc);
  if (text.length < 2) return;
  const at = inText(text, 1 + upTo(random, text.length - 1));
  const word = Array.from({ length: 1 + upTo(random, 3) }, () => {
    const character = String.fromCharCode(FIRST_CHARACTER + alphabet.size);
    alphabet.set(character, userId);
    return character;
  });
  text.insert(at, word.join(''), {});
}

function change(
  client: FakeClient,
  undo: Y.UndoManager,
  random: () => number,
  done: Done,
  alphabet: Alphabet,
): void {
  const { doc } = client;
  const dice = random();
  if (dice < 0.3) edit(doc, pick(random, EDITS), random);
  else if (dice < 0.55) typeAnew(client, random, alphabet);
  else if (dice < 0.6) cutBlocks(doc, someBlocks(doc, random)[0]);
  else if (dice < 0.8) {
    const [moved, before] = someBlocks(doc, random);
    if (moved.length === 0) return;
    done.moves += 1;
    if (random() < 0.5) moveBlocks(doc, moved, before);
    else pasteBlocks(doc, cutBlocks(doc, moved), before);
  } else if (dice < 0.88) {
    const place = spansOf(doc)[0];
    if (!place) return;
    done.chips += 1;
    const chip = { c: 'deadline', id: randomUid(random), text: '6月底前' };
    textOf(doc).insertEmbed(place.start + 1, chip, {});
  } else {
    done.undos += 1;
    if (random() < 0.7) undo.undo();
    else undo.redo();
  }
}

async function run(seed: number): Promise<Done> {
  const random = seededRandom(seed);
  const world = new SmallWorld({ compactEveryUpdates: 40 }, {}, random);
  const witness = new StrandingWitness();
  const alphabet: Alphabet = new Map();
  const rooms = new WeakSet<object>();
  // Yjs orders what is inserted at one place by client ids: a seed must always have the same ones.
  const connect = async (client: FakeClient) => {
    await client.connect(world.registry, 'draft');
    const room = world.registry.live('draft');
    if (!room || rooms.has(room)) return;
    rooms.add(room);
    (Reflect.get(room, 'doc') as Y.Doc).clientID = 1_000 + upTo(random, 1_000_000);
  };
  const people: { client: FakeClient; undo: Y.UndoManager }[] = [];
  for (const name of PEOPLE) {
    const client = new FakeClient(name);
    await connect(client);
    client.doc.clientID = 1_000 + upTo(random, 1_000_000);
    witness.watch(client.doc);
    const undo = new Y.UndoManager([textOf(client.doc), overridesOf(client.doc)], {
      captureTimeout: 0,
    });
    people.push({ client, undo });
  }
  const clients = people.map(({ client }) => client);
  await world.settle(...clients);
  const done = { moves: 0, undos: 0, chips: 0, stranded: 0, silent: '' };
  for (let op = 0; op < OPS; op++) {
    const { client, undo } = pick(random, people);
    const dice = random();
    if (dice < 0.5) change(client, undo, random, done, alphabet);
    else if (dice < 0.67) client.flushOut(1 + upTo(random, 4));
    else if (dice < 0.83) client.flushIn(1 + upTo(random, 4));
    else if (dice < 0.9) await world.pass(upTo(random, 600));
    else if (dice < 0.94) client.disconnect();
    else if (dice < 0.99) {
      if (!client.connected) await connect(client);
    } else {
      for (const each of clients) each.disconnect();
      world.crash();
      witness.crashed(await world.stored());
    }
  }
  for (const each of clients) if (!each.connected) await connect(each);
  for (let i = 0; i < 3; i++) {
    await world.settle(...clients);
    await world.pass(2_000);
  }
  const stored = await world.stored();
  for (const each of clients) {
    expect(each.closeCode, `seed ${seed}: ${each.userId} was closed`).toBeNull();
    expect(content(each.doc), `seed ${seed}: ${each.userId} differs`).toBe(content(stored));
    expect(each.acked.frames, `seed ${seed}: ${each.userId} not saved`).toBe(each.sent);
  }
  const blocks = readBlocks(stored);
  const uids = blocks.map(({ uid }) => uid);
  expect(new Set(uids).size, `seed ${seed}: a uid twice`).toBe(uids.length);
  expect(uids, `seed ${seed}: a block of nobody`).not.toContain('');
  const chips = blocks.flatMap(({ inlines }) => inlines).filter(({ type }) => type === 'chip');
  const ids = chips.map((chip) => (chip.type === 'chip' ? chip.id : ''));
  expect(new Set(ids).size, `seed ${seed}: a chip twice`).toBe(ids.length);
  expect(textOf(stored).toString(), `seed ${seed}`).not.toContain('\ufffd');
  const stranded = witness.stranded(alphabet);
  const told = world.rescues.map(({ text }) => text).join('');
  // What is typed on in a run that was told is found there (S3).
  const silent = stranded.filter(({ run }) => ![...run].some((each) => told.includes(each)));
  done.silent = silent.map(({ character }) => character).join('');
  done.stranded += stranded.length;
  vi.clearAllTimers();
  return done;
}

describe('four people who move, undo and insert chips', () => {
  it(`R15 R22 N1 M4 ${RUNS.length} seeds × ${OPS} steps: everybody and the log agree, the text is valid, stranded text is told`, async () => {
    const total = { moves: 0, undos: 0, chips: 0, stranded: 0 };
    const silent: Record<number, string> = {};
    for (const seed of RUNS) {
      const done = await run(seed);
      total.moves += done.moves;
      total.undos += done.undos;
      total.chips += done.chips;
      total.stranded += done.stranded;
      if (done.silent !== '') silent[seed] = done.silent;
    }
    // A fuzz that never did anything would pass, too.
    expect(Math.min(total.moves, total.undos, total.chips)).toBeGreaterThan(RUNS.length);
    expect(total.stranded).toBeGreaterThan(RUNS.length / 10);
    expect(silent).toEqual({});
  }, 600_000);
});
