import type { Transaction } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seeded } from '@/lib/draft/testing';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { strandedRuns } from '@/lib/ytext/stranded';
import { type StrandedRun, strandedText } from '@/lib/ytext/stranded-run';
import { block, uidSource } from '@/lib/ytext/testing';
import { anchorAt, positionOf } from './anchors';
import { makePeer, type Peer } from './testing/peer';

const TRIALS = 200;
const TYPED = 'ABCDEFGH';
const STATE = encodeBlocks(
  [
    block('aaaaaaaaaaaa', '第一段话', { kind: 'point', level: 1, style: 'cn-comma' }),
    block('bbbbbbbbbbbb', '第二段的文字在这里'),
    block('cccccccccccc', '第三段话', { kind: 'point', level: 2 }),
  ],
  uidSource('n'),
);
/** Position before the middle block. */
const MIDDLE = 6;

type Change = (tr: Transaction, peer: Peer, random: () => number) => unknown;

/** Concurrent operations on the block that the other person types in (`B5` rows). */
const ROWS: Record<string, Change> = {
  split: (tr, peer, random) => {
    const node = tr.doc.child(1);
    const pos = MIDDLE + 1 + Math.floor(random() * (node.content.size + 1));
    tr.split(pos, 1, [{ type: node.type, attrs: { ...node.attrs, uid: peer.newUid() } }]);
  },
  'Enter at the end': (tr, peer) => {
    const node = tr.doc.child(1);
    const attrs = { ...node.attrs, uid: peer.newUid() };
    tr.split(MIDDLE + node.nodeSize - 1, 1, [{ type: node.type, attrs }]);
  },
  'block inserted above': (tr, peer) =>
    tr.insert(MIDDLE, tr.doc.type.schema.node('paragraph', { uid: peer.newUid() })),
  'join with the one before': (tr) => tr.join(MIDDLE),
  'next one joined into it': (tr) => tr.join(MIDDLE + tr.doc.child(1).nodeSize),
  kind: (tr) => {
    const type = tr.doc.type.schema.nodes.numberedPoint;
    tr.setNodeMarkup(MIDDLE, type, { ...tr.doc.child(1).attrs, kind: 'point', level: 2 });
  },
  level: (tr) => tr.setNodeAttribute(MIDDLE, 'level', 3),
  strong: (tr) => tr.addMark(MIDDLE + 2, MIDDLE + 6, tr.doc.type.schema.mark('strong')),
  chip: (tr, peer, random) => {
    const pos = MIDDLE + 1 + Math.floor(random() * 10);
    tr.insert(pos, tr.doc.type.schema.node('deadline', { id: peer.newUid(), text: '年底' }));
  },
  'neighbour deleted': (tr) => tr.delete(0, MIDDLE),
};

function deliver(from: Peer, to: Peer) {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'network');
}

function twoPeers(seed: number): [Peer, Peer] {
  const [a, b] = seed % 2 ? [1, 2] : [2, 1];
  return [a, b].map((clientId) => makePeer({ state: STATE, clientId, place: null })) as [
    Peer,
    Peer,
  ];
}

/** Types the eight characters at a random place of the middle block: start, middle or end. */
function typeInMiddle(peer: Peer, seed: number, random: () => number): number {
  const size = 9;
  const offset = [0, 1 + Math.floor(random() * (size - 1)), size][seed % 3] as number;
  for (const [i, c] of [...TYPED].entries()) {
    const { tr } = peer.editor.state;
    peer.editor.dispatch(tr.insertText(c, MIDDLE + 1 + offset + i));
  }
  return offset;
}

const texts = (peer: Peer) => peer.editor.state.doc.content.content.map((n) => n.textContent);

/** What stands directly around the typed characters in their block; a block's opening by its uid. */
function around(peer: Peer): { before: string; after: string } | null {
  const { doc } = peer.editor.state;
  const holder = doc.content.content.find((node) => node.textContent.includes(TYPED));
  if (!holder) return null;
  const [before = '', after = ''] = holder.textContent.replaceAll('年底', '').split(TYPED);
  return { before: before.slice(-1) || holder.attrs.uid, after: after.slice(0, 1) };
}

describe('typing while somebody else', () => {
  for (const [name, change] of Object.entries(ROWS)) {
    it(`B5 ${name}: nothing lost, nothing in the wrong block`, () => {
      let lost = 0;
      let displaced = 0;
      for (let seed = 1; seed <= TRIALS; seed++) {
        const random = seeded(seed);
        const [typist, other] = twoPeers(seed);
        const offset = typeInMiddle(typist, seed, random);
        const { tr } = other.editor.state;
        change(tr, other, random);
        other.editor.dispatch(tr);
        deliver(typist, other);
        deliver(other, typist);
        expect(texts(typist)).toEqual(texts(other));
        const all = texts(typist).join('');
        lost += [...TYPED].filter((c) => !all.includes(c)).length;
        // The characters still stand together, and beside at least one of their old neighbours.
        const text = '第二段的文字在这里';
        const place = around(typist);
        const [left, right] = [text[offset - 1] ?? 'bbbbbbbbbbbb', text[offset] ?? ''];
        const leftKept = place?.before === left;
        const rightKept = right !== '' && place?.after === right;
        if (!leftKept && !rightKept) displaced += TYPED.length;
        for (const peer of [typist, other]) peer.destroy();
      }
      expect({ lost, displaced }).toEqual({ lost: 0, displaced: 0 });
    });
  }

  it('B5 two people split the same block: nothing lost, nothing doubled', () => {
    for (let seed = 1; seed <= TRIALS; seed++) {
      const random = seeded(seed);
      const [a, b] = twoPeers(seed);
      for (const peer of [a, b]) {
        const { tr } = peer.editor.state;
        ROWS.split?.(tr, peer, random);
        peer.editor.dispatch(tr);
      }
      deliver(a, b);
      deliver(b, a);
      expect(texts(a)).toEqual(texts(b));
      expect(texts(a).join('')).toBe('第一段话第二段的文字在这里第三段话');
    }
  });

  for (const first of ['the text', 'the deletion'] as const) {
    it(`B5 S1 deletes the block: the text stays and is reported when ${first} reaches the server first`, () => {
      let reported = 0;
      for (let seed = 1; seed <= TRIALS; seed++) {
        const random = seeded(seed);
        const [typist, other] = twoPeers(seed);
        const server = new Y.Doc();
        Y.applyUpdate(server, STATE);
        const reports: StrandedRun[] = [];
        server.on('afterTransaction', (t: Y.Transaction) => reports.push(...strandedRuns(t)));
        typeInMiddle(typist, seed, random);
        const { tr } = other.editor.state;
        other.editor.dispatch(tr.delete(MIDDLE, MIDDLE + tr.doc.child(1).nodeSize));
        const order = first === 'the text' ? [typist, other] : [other, typist];
        for (const peer of order) {
          Y.applyUpdate(server, Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(server)));
        }
        deliver(typist, other);
        deliver(other, typist);
        expect(texts(typist)).toEqual(['第一段话', TYPED, '第三段话']);
        expect(texts(other)).toEqual(texts(typist));
        const [report] = reports;
        if (reports.length === 1 && report && strandedText(server, report) === TYPED) {
          if (report.id.client === typist.doc.clientID) reported++;
        }
      }
      expect(reported).toBe(TRIALS);
    });
  }
});

describe('typing while somebody else moves the block', () => {
  it('M1 S1 loses nothing, and reports what stayed behind', () => {
    for (let seed = 1; seed <= TRIALS; seed++) {
      const [typist, other] = twoPeers(seed);
      const server = new Y.Doc();
      Y.applyUpdate(server, STATE);
      const reports: StrandedRun[] = [];
      server.on('afterTransaction', (t: Y.Transaction) => reports.push(...strandedRuns(t)));
      typeInMiddle(typist, seed, seeded(seed));
      const { tr } = other.editor.state;
      const node = tr.doc.child(1);
      other.editor.dispatch(tr.delete(MIDDLE, MIDDLE + node.nodeSize).insert(0, node));
      for (const peer of [typist, other]) {
        Y.applyUpdate(server, Y.encodeStateAsUpdate(peer.doc, Y.encodeStateVector(server)));
      }
      deliver(typist, other);
      deliver(other, typist);
      expect(texts(other)).toEqual(['第二段的文字在这里', '第一段话', TYPED, '第三段话']);
      expect(texts(typist)).toEqual(texts(other));
      expect(reports.map((report) => strandedText(server, report))).toEqual([TYPED]);
    }
  });
});

/** What may happen to a text with an anchored phrase 的文字 in its middle block (`B6` rows). */
const PHRASE = '的文字';
const FROM = MIDDLE + 4;
const ANCHOR_ROWS: Record<string, Change> = {
  ...ROWS,
  'typing before': (tr) => tr.insertText('新', MIDDLE + 2),
  'typing at its start': (tr) => tr.insertText('新', FROM),
  'typing at its end': (tr) => tr.insertText('新', FROM + 3),
  'split after': (tr, peer) => splitAt(tr, peer, FROM + 4),
  'split before': (tr, peer) => splitAt(tr, peer, FROM - 1),
  'chip before': (tr, peer) => chipAt(tr, peer, FROM - 1),
  'chip after': (tr, peer) => chipAt(tr, peer, FROM + 3),
  'block above deleted': (tr) => tr.delete(0, MIDDLE),
};
delete ANCHOR_ROWS.split;
delete ANCHOR_ROWS.chip;

function splitAt(tr: Transaction, peer: Peer, pos: number) {
  const node = tr.doc.child(1);
  tr.split(pos, 1, [{ type: node.type, attrs: { ...node.attrs, uid: peer.newUid() } }]);
}

function chipAt(tr: Transaction, peer: Peer, pos: number) {
  tr.insert(pos, tr.doc.type.schema.node('deadline', { id: peer.newUid(), text: '' }));
}

describe('an anchored phrase', () => {
  for (const [name, change] of Object.entries(ANCHOR_ROWS)) {
    it(`BIND9 B6 ${name}: still the phrase for the editor, a colleague and a reloaded server`, () => {
      let kept = 0;
      for (let seed = 1; seed <= 100; seed++) {
        const random = seeded(seed);
        const [editor, colleague] = twoPeers(seed);
        const start = anchorAt(editor.editor.state, editor.doc, FROM, 'start');
        const end = anchorAt(editor.editor.state, editor.doc, FROM + 3, 'end');
        const { tr } = editor.editor.state;
        change(tr, editor, random);
        editor.editor.dispatch(tr);
        deliver(editor, colleague);
        const state = Y.encodeStateAsUpdate(colleague.doc);
        const reloaded = makePeer({ state, clientId: 9, place: null });
        const found = [editor, colleague, reloaded].map((peer) => {
          const { state: shown } = peer.editor;
          const [from, to] = [start, end].map((anchor) => positionOf(shown, peer.doc, anchor));
          return shown.doc.textBetween(from ?? 0, to ?? 0, '|', '');
        });
        if (found.every((text) => text === PHRASE)) kept++;
      }
      expect(kept).toBe(100);
    });
  }
});
