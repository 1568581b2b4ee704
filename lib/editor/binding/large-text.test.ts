import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { testDocOf } from '@/lib/schema/testing';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { textOf } from '@/lib/ytext/roots';
import { block, uidSource } from '@/lib/ytext/testing';
import { checkPeer } from './testing/check-peer';
import { makePeer } from './testing/peer';

const SENTENCE = '坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，扎实推动高质量发展。';

/** Blocks of about 74 characters with some strong text. */
function speech(characters: number) {
  const uid = uidSource('L');
  return Array.from({ length: Math.ceil(characters / (2 * SENTENCE.length)) }, () =>
    block(uid(), [
      { type: 'text', text: SENTENCE, marks: [] },
      { type: 'text', text: SENTENCE, marks: ['strong'] },
    ]),
  );
}

const empty = () => encodeBlocks([], uidSource('n'));

function seconds(act: () => void): number {
  const start = performance.now();
  act();
  return (performance.now() - start) / 1000;
}

describe('300,000 characters', () => {
  const blocks = speech(300_000);
  const state = encodeBlocks(blocks, uidSource('n'));

  // Bars far above what it takes, but far below what anything quadratic would.
  it('BIND12 load, arrive in an open editor, and are pasted as one step, each in linear time', () => {
    const loaded = seconds(() => makePeer({ state, clientId: 1, place: null }));
    const reader = makePeer({ state: empty(), clientId: 2, place: null });
    const arrived = seconds(() => Y.applyUpdate(reader.doc, state));
    const writer = makePeer({ state: empty(), clientId: 3, place: null });
    const doc = testDocOf(blocks);
    const pasted = seconds(() =>
      writer.editor.dispatch(writer.editor.state.tr.insert(2, doc.content)),
    );
    expect(textOf(writer.doc).length).toBeGreaterThan(300_000);
    for (const peer of [reader, writer]) expect(checkPeer(peer)).toEqual([]);
    for (const took of [loaded, arrived, pasted]) expect(took).toBeLessThan(3);
  });

  it('BIND12 take marks on everything and a whole new text in linear time', () => {
    const peer = makePeer({ state, clientId: 1, place: null });
    const { schema } = peer.editor.state;
    const marked = seconds(() => {
      const { tr } = peer.editor.state;
      peer.editor.dispatch(tr.addMark(0, tr.doc.content.size, schema.mark('em')));
    });
    const replaced = seconds(() => {
      const { tr } = peer.editor.state;
      const other = speech(300_000).map((b, i) =>
        i % 2 ? b : { ...b, inlines: b.inlines.slice(1) },
      );
      peer.editor.dispatch(tr.replaceWith(0, tr.doc.content.size, testDocOf(other).content));
    });
    expect(checkPeer(peer)).toEqual([]);
    for (const took of [marked, replaced]) expect(took).toBeLessThan(10);
  });

  it('BIND12 take the same from a colleague, the selection stays on its words', () => {
    const peer = makePeer({ state, clientId: 1, place: null });
    const other = makePeer({ state, clientId: 2, place: null });
    const { tr } = peer.editor.state;
    peer.editor.dispatch(tr.setSelection(TextSelection.create(tr.doc, 100_002, 100_009)));
    const change = other.editor.state.tr;
    change.addMark(0, change.doc.content.size, change.doc.type.schema.mark('em'));
    change.doc.forEach((_block, pos) => {
      change.setNodeAttribute(pos, 'level', 1);
    });
    other.editor.dispatch(change.insertText('好', 1));
    const update = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(peer.doc));
    expect(seconds(() => Y.applyUpdate(peer.doc, update))).toBeLessThan(10);
    expect([peer.editor.state.selection.from, peer.editor.state.selection.to]).toEqual([
      100_003, 100_010,
    ]);
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND12 take a key and a remote character in a few milliseconds', () => {
    const peer = makePeer({ state, clientId: 1, place: null });
    const typed = seconds(() => {
      for (let i = 0; i < 100; i++)
        peer.editor.dispatch(peer.editor.state.tr.insertText('好', 150_000));
    });
    const came = seconds(() => {
      for (let i = 0; i < 100; i++) textOf(peer.doc).insert(150_000 - i, '好', {});
    });
    expect(typed / 100).toBeLessThan(0.05);
    expect(came / 100).toBeLessThan(0.05);
  });
});
