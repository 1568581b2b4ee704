import type { Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { textOf } from '@/lib/ytext/roots';
import { block, uidSource } from '@/lib/ytext/testing';
import { makePeer, type Peer } from './testing/peer';

const STATE = encodeBlocks(
  ['第一段话', '第二段的文字', '第三段话', '的'].map((text, i) =>
    block(`b${i}`.padEnd(12, 'b'), text),
  ),
  uidSource('n'),
);
const SECOND = 6;
const THIRD = 14;

function deliver(from: Peer, to: Peer) {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'network');
}

function two(): [Peer, Peer] {
  return [1, 2].map((clientId) => makePeer({ state: STATE, clientId, place: null })) as [
    Peer,
    Peer,
  ];
}

function put({ editor }: Peer, anchor: number, head = anchor) {
  editor.dispatch(
    editor.state.tr.setSelection(TextSelection.create(editor.state.doc, anchor, head)),
  );
}

const move = ({ editor }: Peer, edit: (tr: Transaction) => Transaction) =>
  editor.dispatch(edit(editor.state.tr));
const toFront = (tr: Transaction) => {
  const node = tr.doc.child(1);
  return tr.delete(SECOND, SECOND + node.nodeSize).insert(0, node);
};

/** The words around the caret, `|` between. */
function around({ editor }: Peer): string {
  const { $head } = editor.state.selection;
  const { parent, parentOffset } = $head;
  return `${parent.textBetween(0, parentOffset)}|${parent.textBetween(parentOffset, parent.content.size)}`;
}

describe('a caret where words move', () => {
  it('BIND13 goes along with its block, at the start, inside and at the end', () => {
    for (const offset of [0, 3, 6]) {
      const [mover, writer] = two();
      put(writer, SECOND + 1 + offset);
      move(mover, toFront);
      deliver(mover, writer);
      const text = '第二段的文字';
      expect(around(writer)).toBe(`${text.slice(0, offset)}|${text.slice(offset)}`);
      expect(writer.editor.state.selection.$head.index(0)).toBe(0);
    }
  });

  it('BIND13 a selection goes along too', () => {
    const [mover, writer] = two();
    put(writer, SECOND + 1, SECOND + 4);
    move(mover, toFront);
    deliver(mover, writer);
    const { from, to } = writer.editor.state.selection;
    expect(writer.editor.state.doc.textBetween(from, to)).toBe('第二段');
  });

  it('BIND13 goes along when the server carries words that stood alone', () => {
    const [mover, writer] = two();
    put(writer, SECOND + 4);
    writer.editor.dispatch(writer.editor.state.tr.insertText('新词', SECOND + 4));
    move(mover, toFront);
    deliver(mover, writer);
    deliver(writer, mover);
    expect(around(writer)).toBe('新词|');
    const text = textOf(mover.doc);
    mover.doc.transact(() => {
      const index = indexOf(text, '新词');
      text.delete(index, 2);
      text.insert(indexOf(text, '的文字'), '新词', {});
    }, 'server');
    deliver(mover, writer);
    expect(around(writer)).toBe('第二段新词|的文字');
  });

  it('BIND13 stays when only the words before it are deleted, or the block goes for good', () => {
    const [mover, writer] = two();
    put(writer, SECOND + 3);
    move(mover, (tr) => tr.delete(SECOND + 1, SECOND + 3).insertText('第二', 1));
    deliver(mover, writer);
    expect(around(writer)).toBe('|段的文字');
    const [other, reader] = two();
    put(reader, THIRD + 2);
    move(other, (tr) => tr.delete(THIRD, THIRD + 6));
    deliver(other, reader);
    expect(around(reader)).toBe('|的');
  });
});

/** Index in the shared text of words, embeds counted. */
function indexOf(text: Y.Text, words: string): number {
  let at = 0;
  for (const { insert } of text.toDelta() as { insert: unknown }[]) {
    const found = typeof insert === 'string' ? insert.indexOf(words) : -1;
    if (found >= 0) return at + found;
    at += typeof insert === 'string' ? insert.length : 1;
  }
  throw new Error(`no ${words}`);
}
