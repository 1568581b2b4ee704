import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { NORMALISER, normalise } from './normalise';
import { repairedRuns } from './repaired-runs';
import { textOf } from './roots';
import { type StrandedRun, strandedRun } from './stranded-run';
import { block, docOf } from './testing';

const [A, B, FRESH] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'nnnnnnnnnnnn'];

/** A server and three people with the same text. */
function setUp(state: Y.Doc) {
  const [server, ann, bo, cy] = [1, 2, 3, 4].map((id) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(state));
    doc.clientID = id;
    return doc;
  }) as [Y.Doc, Y.Doc, Y.Doc, Y.Doc];
  const send = (from: Y.Doc) =>
    Y.applyUpdate(server, Y.encodeStateAsUpdate(from, Y.encodeStateVector(server)));
  return { server, ann, bo, cy, send };
}

/** What the repair finds. */
function repair(server: Y.Doc, known: StrandedRun[] = [], authored = false): string[] {
  const found: string[] = [];
  server.on('afterTransaction', (transaction) => {
    if (transaction.origin !== NORMALISER) return;
    for (const { text } of repairedRuns(transaction, known, () => authored))
      found.push(text.trim());
  });
  let n = 0;
  normalise(server, () => `${FRESH}${n++}`);
  return found;
}

/** Two blocks with one uid, as after two people moved it at once. */
function doubled(): Y.Doc {
  const doc = docOf([block(A, '抓项目')]);
  textOf(doc).applyDelta([{ retain: 5 }, { insert: { b: A } }, { insert: '抓落实\n' }]);
  return doc;
}

/** Ann types in the second block (its S is 5, its N 9), Bo and Cy each delete one half of it. */
function halves() {
  const all = setUp(docOf([block(A, '抓项目'), block(B, '抓落实')]));
  textOf(all.ann).insert(7, '到底', {});
  textOf(all.bo).delete(5, 2);
  textOf(all.cy).delete(7, 3);
  for (const doc of [all.bo, all.cy, all.ann]) all.send(doc);
  return all;
}

describe('repairedRuns', () => {
  it('S4 finds words whose block two people deleted one half each', () => {
    expect(repair(halves().server)).toEqual(['到底']);
  });

  it('S4 not what is to be told already', () => {
    const { server } = halves();
    const words: Y.Item[] = [];
    for (let at = textOf(server)._start; at; at = at.right) {
      if (!at.deleted && at.id.client === 2) words.push(at);
    }
    expect(repair(server, [strandedRun(words) as StrandedRun])).toEqual([]);
  });

  for (const [authored, found] of [
    [false, ['到底']],
    [true, []],
  ] as const) {
    it(`S4 finds words in a block that got its uid from the server and was deleted under the old one: ${!authored}`, () => {
      const { server, ann, bo, send } = setUp(doubled());
      normalise(server, () => B);
      textOf(ann).insert(7, '到底', {});
      textOf(bo).delete(5, 5);
      for (const doc of [ann, bo]) send(doc);
      expect(textOf(server).toString()).toBe('抓项目\n到底');
      expect(repair(server, [], authored)).toEqual(found);
    });
  }

  it('S4 not a whole block that only gets another uid, nor an end for the words of its author', () => {
    const double = setUp(doubled());
    expect(repair(double.server)).toEqual([]);
    const open = setUp(docOf([block(A, '抓项目'), block(B, '抓落实')]));
    textOf(open.server).delete(9, 1);
    expect(repair(open.server, [], true)).toEqual([]);
  });
});
