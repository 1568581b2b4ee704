import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { type AnchorRow, loadAnchors } from '@/lib/db/annotations/load-anchors';
import { SPEECH_LONG } from '@/lib/draft/fixtures/speech-long';
import { draftRooms } from '@/lib/wire/lectern-global';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { FlatText } from '@/lib/ytext/flat-text';
import { type Pins, pinPlaces, pinRange } from '@/lib/ytext/pins';
import { textOf } from '@/lib/ytext/roots';
import { block } from '@/lib/ytext/testing';
import { ANCHOR_ROWS, type AnchorRowCase, sceneOf } from './anchor-rows';
import { randomUid } from './edit';
import { seededRandom, upTo } from './random';
import { seedComment } from './seed-comment';
import { StockClient } from './stock-client';
import { type TestServer, testServer } from './test-server';

/** Trials a row; some share a draft. */
const TRIALS = Number(process.env.LECTERN_ANCHOR_TRIALS ?? 20);
const PER_DRAFT = 10;
const LINES = SPEECH_LONG.split('\n').filter((line) => line.length > 60);
const SENTINEL = '守望的词';

let server: TestServer;

beforeAll(async () => {
  server = await testServer({ normaliseAfterMs: 20 });
}, 60_000);

afterAll(() => server.close());

/** What a document says at a comment's pins. */
function saysAt(doc: Y.Doc, { start, end }: AnchorRow): string | null {
  if (!start || !end) return null;
  const [from, to] = pinPlaces(doc, [start, end]);
  if (!from || !to || from.index >= to.index) return null;
  const flat = new FlatText(doc);
  return flat.text.slice(flat.offsetOf(from.index), flat.offsetOf(to.index));
}

async function stored(draftId: string): Promise<Y.Doc> {
  const { rows } = await server.pool.query(
    'SELECT payload FROM draft_update WHERE draft_id = $1 ORDER BY seq',
    [draftId],
  );
  const doc = new Y.Doc();
  for (const { payload } of rows) Y.applyUpdate(doc, payload);
  return doc;
}

/** Different lines of a speech, in an order of their own; the last block is the sentinel's. */
function writeText(doc: Y.Doc, random: () => number, count: number): void {
  const left = [...LINES];
  const blocks = Array.from({ length: count }, () => {
    const [line] = left.splice(upTo(random, left.length), 1);
    return block(randomUid(random), line ?? '');
  });
  const made = new Y.Doc();
  const uid = () => randomUid(random);
  Y.applyUpdate(made, encodeBlocks([...blocks, block(uid(), `这里有${SENTINEL}。`)], uid));
  doc.transact(() => {
    textOf(doc).delete(0, textOf(doc).length);
    textOf(doc).applyDelta(textOf(made).toDelta());
  });
}

function pinWords(doc: Y.Doc, start: number, length: number): Pins & { quote: string } {
  const flat = new FlatText(doc);
  const range = flat.rangeOf({ start, end: start + length });
  if (!range) throw new Error('no words there');
  return { ...pinRange(doc, range), quote: flat.text.slice(start, start + length) };
}

async function round(row: AnchorRowCase, draftId: string, seed: number): Promise<string[]> {
  const random = seededRandom(seed);
  const jia = new StockClient(server.port, draftId, 'jia');
  const yi = new StockClient(server.port, draftId, 'yi');
  await Promise.all([jia.saved(), yi.saved()]);
  writeText(jia.doc, random, 2 * PER_DRAFT);
  await jia.saved();
  const comments = Array.from({ length: PER_DRAFT }, (_, i) => {
    const flat = new FlatText(jia.doc);
    const [from = 0, to = 0] = [flat.blocks[2 * i + 1]?.offset, flat.blocks[2 * i + 2]?.offset];
    const length = 4 + upTo(random, 12);
    const at = from + 6 + upTo(random, to - from - length - 12);
    return { id: `${draftId}-${i}`, ...pinWords(jia.doc, at, length) };
  });
  const watched = new FlatText(jia.doc).text.indexOf(SENTINEL);
  const sentinel = { id: `${draftId}-s`, ...pinWords(jia.doc, watched, SENTINEL.length) };
  for (const { id, start, end, quote } of [...comments, sentinel]) {
    const target = { scope: 'text', start, end, quote } as const;
    const anchor = await draftRooms().resolveAnchor(draftId, target);
    if (!anchor) throw new Error(`${id} has no place`);
    await seedComment(server.pool, { id, draftId, authorId: 'yi', anchor });
  }
  draftRooms().anchorsChanged(draftId);

  const undo = new Y.UndoManager(textOf(jia.doc), { trackedOrigins: new Set(['person']) });
  const expected = comments.map(({ start, end, quote }) => {
    const [from, to] = pinPlaces(jia.doc, [start, end]);
    const scene = sceneOf(jia.doc, { start: from?.index ?? 0, end: to?.index ?? 0 });
    if (scene.quote !== quote) throw new Error('a trial disturbed another');
    return row.run({ doc: jia.doc, undo, random, ...scene });
  });
  await jia.saved();
  await yi.until(() => textOf(yi.doc).toString() === textOf(jia.doc).toString());
  // The sentinel changes last: when its row is new, everything before has been looked at.
  const [at] = pinPlaces(yi.doc, [sentinel.start]);
  textOf(yi.doc).insert((at?.index ?? 0) + 2, '新', {});
  await yi.saved();
  const rows = async () =>
    new Map((await loadAnchors(server.pool, draftId)).map((one) => [one.id, one]));
  await expect
    .poll(async () => (await rows()).get(sentinel.id)?.quote, { interval: 10, timeout: 10_000 })
    .toBe('守望新的词');

  await jia.until(() => textOf(yi.doc).toString() === textOf(jia.doc).toString());
  const docs = { editor: jia.doc, peer: yi.doc, reloaded: await stored(draftId) };
  const now = await rows();
  const faults = comments.flatMap(({ id, quote }, i) => {
    const wanted = expected[i] ?? null;
    const is = now.get(id);
    if (!is) return [`${id}: row gone`];
    const says = wanted === null ? [] : Object.values(docs).map((doc) => saysAt(doc, is));
    const right =
      is.orphan === (wanted === null) &&
      is.quote === (wanted ?? quote) &&
      says.every((words) => words === wanted);
    return right ? [] : [`${id}: ${JSON.stringify({ wanted, quote, now: is.quote, says })}`];
  });
  jia.destroy();
  yi.destroy();
  return faults;
}

describe('A2 A3 A4 A5 every row of the table of anchors', () => {
  ANCHOR_ROWS.forEach((row, index) => {
    it(`A2 A3 A4 A5 ${row.name}: ${TRIALS} of ${TRIALS}, on editor, peer and reloaded text`, async () => {
      const faults: string[] = [];
      for (let i = 0; i < TRIALS / PER_DRAFT; i++) {
        const seed = index * 1_000 + i;
        faults.push(...(await round(row, `anchor-${seed}`, seed)));
      }
      expect(faults).toEqual([]);
    }, 120_000);
  });
});
