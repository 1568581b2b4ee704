import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { textOf } from './roots';
import { strandedRuns } from './stranded';
import { type StrandedRun, strandedText } from './stranded-run';
import { block, docOf } from './testing';

const BLOCKS = [
  block('aaaaaaaaaaaa', '抓项目'),
  block('bbbbbbbbbbbb', '抓落实'),
  block('cccccccccccc', '抓作风'),
];
const state = Y.encodeStateAsUpdate(docOf(BLOCKS));

/** A server and two people with the same text; `send` carries a person's work over and collects reports. */
function setUp() {
  const [server, ann, bo] = [1, 2, 3].map((id) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    doc.clientID = id;
    return doc;
  }) as [Y.Doc, Y.Doc, Y.Doc];
  const reports: StrandedRun[] = [];
  let sender = 0;
  server.on('afterTransaction', (t) =>
    reports.push(...strandedRuns(t, ({ client }) => client === sender)),
  );
  const send = (from: Y.Doc) => {
    sender = from.clientID;
    Y.applyUpdate(server, Y.encodeStateAsUpdate(from, Y.encodeStateVector(server)));
  };
  return { server, ann, bo, reports, send };
}

/** Types at index (in the second block, whose S is 5 and N is 9), one character a transaction. */
function type(doc: Y.Doc, index: number, word: string) {
  for (const [n, c] of [...word].entries()) textOf(doc).insert(index + n, c, {});
}

describe('strandedRuns', () => {
  for (const [where, index] of [
    ['start', 6],
    ['middle', 7],
    ['end', 9],
  ] as const) {
    for (const first of ['the text', 'the deletion'] as const) {
      it(`S1 finds text typed at the ${where} of a deleted block when ${first} comes first`, () => {
        const { server, ann, bo, reports, send } = setUp();
        type(ann, index, '抓到底');
        textOf(bo).delete(5, 5);
        for (const doc of first === 'the text' ? [ann, bo] : [bo, ann]) send(doc);
        expect(reports).toMatchObject([{ id: { client: 2 }, text: '抓到底' }]);
        expect(strandedText(server, reports[0] as StrandedRun)).toBe('抓到底');
      });
    }
  }

  it('S2 an undo and a redo of a move strand nothing', () => {
    const { server, ann, reports, send } = setUp();
    const text = textOf(ann);
    const undo = new Y.UndoManager(text, { trackedOrigins: new Set(['ann']), captureTimeout: 0 });
    ann.transact(() => {
      text.delete(5, 5);
      text.applyDelta([
        { retain: text.length },
        { insert: { b: 'bbbbbbbbbbbb' } },
        { insert: '抓落实\n' },
      ]);
    }, 'ann');
    send(ann);
    undo.undo();
    send(ann);
    undo.redo();
    send(ann);
    expect(reports).toEqual([]);
    expect(textOf(server).toString()).toBe('抓项目\n抓作风\n抓落实\n');
  });

  it('S3 reports a run that grows once', () => {
    const { server, ann, bo, reports, send } = setUp();
    textOf(bo).delete(5, 5);
    send(bo);
    for (const [n, c] of [...'抓到底'].entries()) {
      textOf(ann).insert(7 + n, c, {});
      send(ann);
    }
    expect(reports).toHaveLength(1);
    expect(strandedText(server, reports[0] as StrandedRun)).toBe('抓到底');
  });

  it('S1 does not report text that was seen, or replaced text', () => {
    const { server, ann, bo, reports, send } = setUp();
    type(ann, 7, '好');
    send(ann);
    Y.applyUpdate(bo, Y.encodeStateAsUpdate(server));
    textOf(bo).delete(8, 1);
    send(bo);
    textOf(bo).delete(6, 1);
    send(bo);
    textOf(bo).applyDelta([{ retain: 1 }, { insert: '新' }, { delete: 2 }]);
    send(bo);
    expect(reports).toEqual([]);
  });

  it('S1 does not report text beside a deletion', () => {
    const { ann, bo, reports, send } = setUp();
    type(ann, 3, '大');
    textOf(bo).delete(5, 5);
    send(ann);
    send(bo);
    expect(reports).toEqual([]);
  });

  it('S2 does not report what its own author left', () => {
    const { ann, reports, send } = setUp();
    type(ann, 7, '好');
    send(ann);
    ann.transact(() => {
      textOf(ann).delete(8, 1);
      textOf(ann).delete(6, 1);
    });
    send(ann);
    expect(reports).toEqual([]);
  });
});
