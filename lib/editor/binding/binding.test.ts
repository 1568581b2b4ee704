import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { testDocOf } from '@/lib/schema/testing';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { block, uidSource } from '@/lib/ytext/testing';
import { pmToY, yToPm } from './anchors';
import { isRemote } from './binding-plugin';
import { BINDING_ORIGIN } from './origin';
import { checkPeer } from './testing/check-peer';
import { makePeer, type Peer } from './testing/peer';

const BLOCKS = [
  block('aaaaaaaaaaaa', '第一段', { kind: 'point', level: 1 }),
  block('bbbbbbbbbbbb', '第二段'),
  block('cccccccccccc', '第三段'),
];

function peerWith(blocks = BLOCKS): Peer {
  return makePeer({ state: encodeBlocks(blocks, uidSource('n')), clientId: 1, place: null });
}

const texts = ({ editor }: Peer) => editor.state.doc.content.content.map((n) => n.textContent);
const uids = ({ editor }: Peer) => editor.state.doc.content.content.map((n) => n.attrs.uid);

/** Number of units that one call inserted into and deleted from the text. */
function cost(peer: Peer, act: () => void) {
  let [inserted, deleted] = [0, 0];
  const count = (event: Y.YTextEvent) => {
    for (const op of event.delta) {
      if (op.insert !== undefined) inserted += typeof op.insert === 'string' ? op.insert.length : 1;
      deleted += op.delete ?? 0;
    }
  };
  textOf(peer.doc).observe(count);
  act();
  textOf(peer.doc).unobserve(count);
  expect(checkPeer(peer)).toEqual([]);
  return { inserted, deleted };
}

describe('places', () => {
  it('BIND1 a position of the editor is an index of the text while every token is real', () => {
    const { editor, doc } = peerWith();
    expect(editor.state.doc.content.size).toBe(textOf(doc).length);
    for (let pos = 0; pos <= editor.state.doc.content.size; pos++) {
      expect([pmToY(editor.state, pos), yToPm(editor.state, pos)]).toEqual([pos, pos]);
    }
  });

  it('BIND1 places in words convert back to themselves beside virtual tokens', () => {
    const peer = peerWith();
    textOf(peer.doc).delete(4, 1);
    const { doc } = peer.editor.state;
    expect(doc.content.size).toBe(textOf(peer.doc).length + 1);
    doc.descendants((node, pos) => {
      for (let at = pos; node.isText && at <= pos + node.nodeSize; at++) {
        expect(yToPm(peer.editor.state, pmToY(peer.editor.state, at))).toBe(at);
      }
    });
  });
});

describe('from the editor to the text', () => {
  it('BIND5 writes a change between point and paragraph as one override', () => {
    const peer = peerWith();
    const { tr, schema } = peer.editor.state;
    const attrs = { ...tr.doc.child(1).attrs, kind: 'point' };
    const act = () => peer.editor.dispatch(tr.setNodeMarkup(5, schema.nodes.numberedPoint, attrs));
    expect(cost(peer, act)).toEqual({ inserted: 0, deleted: 0 });
    expect(overridesOf(peer.doc).toJSON()).toEqual({ 'bbbbbbbbbbbb/kind': 'point' });
  });

  it('BIND5 keeps the old end of a block with its text when Enter is pressed there', () => {
    const peer = peerWith();
    const end = textOf(peer.doc);
    const idOfEnd = () => Y.createRelativePositionFromTypeIndex(end, 4).item;
    const before = idOfEnd();
    const { tr } = peer.editor.state;
    peer.editor.dispatch(tr.split(4, 1, [{ type: tr.doc.child(0).type, attrs: { uid: 'new' } }]));
    expect(idOfEnd()).toEqual(before);
    expect(uids(peer).slice(0, 2)).toEqual(['aaaaaaaaaaaa', 'new']);
  });

  it('BIND5 writes only what a replacement changed', () => {
    const peer = peerWith();
    const { tr, schema } = peer.editor.state;
    const act = () => peer.editor.dispatch(tr.replaceWith(6, 9, schema.text('第二小段')));
    expect(cost(peer, act)).toEqual({ inserted: 1, deleted: 0 });
  });

  it('BIND5 keeps what is the same when a whole new text comes as one step', () => {
    const long = Array.from({ length: 40 }, (_, i) =>
      block(`uid${100000000 + i}`, `第${i}段，抓项目抓落实。`),
    );
    const peer = peerWith(long);
    const changed = long.map((b, i) =>
      i % 10 === 3 ? block(b.uid, `第${i}段，抓作风抓落实！`) : b,
    );
    const { tr } = peer.editor.state;
    tr.replaceWith(0, tr.doc.content.size, testDocOf(changed.filter((_, i) => i !== 20)).content);
    const act = () => peer.editor.dispatch(tr);
    const { inserted, deleted } = cost(peer, act);
    expect(inserted).toBeLessThan(20);
    expect(deleted).toBeLessThan(40);
  });

  it('BIND6 never lets typed text inherit a format', () => {
    const peer = peerWith([
      block('aaaaaaaaaaaa', [{ type: 'text', text: '重点', marks: ['strong'] }]),
    ]);
    const { tr, schema } = peer.editor.state;
    peer.editor.dispatch(tr.insert(2, schema.text('x')));
    expect(readBlocks(peer.doc)[0]?.inlines.map((i) => i.marks.length)).toEqual([1, 0, 1]);
  });

  it('B11 writes whole characters when only half of a pair differs', () => {
    const peer = peerWith([block('aaaaaaaaaaaa', '好😀好')]);
    const { tr, schema } = peer.editor.state;
    const act = () => peer.editor.dispatch(tr.replaceWith(1, 5, schema.text('好😁好')));
    expect(cost(peer, act)).toEqual({ inserted: 2, deleted: 2 });
    const half = peer.editor.state.tr.replaceWith(3, 4, schema.text('\ude02'));
    expect(cost(peer, () => peer.editor.dispatch(half))).toEqual({ inserted: 2, deleted: 2 });
    expect(texts(peer)).toEqual(['好😂好']);
  });

  it('B11 shows a half that is left over as the text stores it', () => {
    const peer = peerWith([block('aaaaaaaaaaaa', '好😀好')]);
    peer.editor.dispatch(peer.editor.state.tr.delete(3, 4));
    expect(texts(peer)).toEqual(['好\ufffd好']);
    expect(readBlocks(peer.doc)[0]?.inlines).toMatchObject([{ text: '好\ufffd好' }]);
  });

  it('BIND11 writes what the text cannot hold as the format allows, and shows the same', () => {
    const peer = peerWith();
    peer.editor.dispatch(peer.editor.state.tr.insertText('a\u0007b\ud83dc', 2));
    expect(texts(peer)[0]).toBe('第a b\ufffdc一段');
    expect(checkPeer(peer).filter((w) => !w.startsWith('B11'))).toEqual([]);
    peer.editor.dispatch(peer.editor.state.tr.setNodeAttribute(0, 'level', 99));
    expect(peer.editor.state.doc.child(0).attrs.level).toBe(1);
  });

  it('BIND5 gives an id to a block that came without', () => {
    const peer = peerWith();
    peer.editor.dispatch(
      peer.editor.state.tr.insert(5, peer.editor.state.schema.node('paragraph')),
    );
    expect(uids(peer)).toEqual(['aaaaaaaaaaaa', 'p10000000000', 'bbbbbbbbbbbb', 'cccccccccccc']);
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND5 sets overrides that would win over what is put in', () => {
    const peer = peerWith();
    overridesOf(peer.doc).set('bbbbbbbbbbbb/level', 4);
    const { tr } = peer.editor.state;
    const node = tr.doc.child(1);
    tr.delete(5, 10).insert(5, node.type.create({ ...node.attrs, level: 2 }, node.content));
    peer.editor.dispatch(tr);
    expect(peer.editor.state.doc.child(1).attrs.level).toBe(2);
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND4 writes one transaction with its own origin for one transaction of the editor', () => {
    const peer = peerWith();
    const origins: unknown[] = [];
    peer.doc.on('afterTransaction', (t: Y.Transaction) => origins.push(t.origin));
    peer.editor.dispatch(peer.editor.state.tr.insertText('x', 2).insertText('y', 7));
    expect(origins).toEqual([BINDING_ORIGIN]);
  });
});

describe('from the text to the editor', () => {
  it('BIND3 B7 leaves every other block the same object', () => {
    const peer = peerWith();
    const before = peer.editor.state.doc.content.content;
    textOf(peer.doc).insert(7, '好', {});
    overridesOf(peer.doc).set('aaaaaaaaaaaa/kind', 'closing');
    const after = peer.editor.state.doc.content.content;
    expect(after[2]).toBe(before[2]);
    expect(texts(peer)).toEqual(['第一段', '第好二段', '第三段']);
    expect(after[0]?.type.name).toBe('paragraph');
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND8 marks what comes from the text', () => {
    const peer = peerWith();
    const seen: boolean[] = [];
    const { dispatch } = peer.editor;
    peer.editor.dispatch = (tr) => {
      seen.push(isRemote(tr));
      dispatch.call(peer.editor, tr);
    };
    textOf(peer.doc).insert(7, '好', {});
    peer.editor.dispatch(peer.editor.state.tr.insertText('x', 2));
    expect(seen).toEqual([true, false]);
  });

  it('BIND7 keeps the caret behind its character and the marks that were switched on', () => {
    const peer = peerWith();
    const { tr, schema } = peer.editor.state;
    tr.setSelection(TextSelection.create(tr.doc, 8)).addStoredMark(schema.mark('strong'));
    peer.editor.dispatch(tr);
    textOf(peer.doc).insert(8, '他人', {});
    expect(peer.editor.state.selection.head).toBe(8);
    textOf(peer.doc).insert(2, '他人', {});
    expect(peer.editor.state.selection.head).toBe(10);
    expect(peer.editor.state.storedMarks).toHaveLength(1);
  });

  it('BIND7 keeps a selection on its words when others change both edges at once', () => {
    const peer = peerWith();
    const { tr } = peer.editor.state;
    peer.editor.dispatch(tr.setSelection(TextSelection.create(tr.doc, 7, 8)));
    // The characters around it are replaced by equal ones: only the text knows what stayed.
    textOf(peer.doc).applyDelta([
      { retain: 6 },
      { insert: '二第' },
      { delete: 1 },
      { retain: 1 },
      { insert: '二' },
    ]);
    const { from, to } = peer.editor.state.selection;
    expect([from, to]).toEqual([8, 9]);
    expect(texts(peer)[1]).toBe('二第二二段');
  });

  it('BIND3 touches nothing but the words beside a virtual line end', () => {
    const peer = peerWith();
    textOf(peer.doc).delete(9, 1);
    const { tr } = peer.editor.state;
    peer.editor.dispatch(tr.setSelection(TextSelection.create(tr.doc, 9, 12)));
    textOf(peer.doc).insert(9, '好', {});
    expect(texts(peer)[1]).toBe('第二段好');
    const { from, to } = peer.editor.state.selection;
    expect([from, to]).toEqual([10, 13]);
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND2 shows damaged text without writing, and BIND10 makes real only what an edit needs', () => {
    const peer = peerWith();
    let writes = 0;
    peer.doc.on('update', () => writes++);
    textOf(peer.doc).delete(4, 1);
    textOf(peer.doc).delete(8, 1);
    expect(writes).toBe(2);
    expect(uids(peer)).toEqual(['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc']);
    textOf(peer.doc).delete(8, 1);
    expect(checkPeer(peer)).toEqual([]);
    peer.editor.dispatch(peer.editor.state.tr.insertText('x', 2));
    expect(writes).toBe(4);
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND10 gives a virtual block an id when its fields are set here', () => {
    const peer = peerWith();
    textOf(peer.doc).delete(5, 1);
    expect(uids(peer)[1]).toBe('');
    peer.editor.dispatch(peer.editor.state.tr.setNodeAttribute(5, 'level', 2));
    expect(uids(peer)[1]).toBe('p10000000000');
    expect(readBlocks(peer.doc)).toHaveLength(3);
    expect(checkPeer(peer)).toEqual([]);
  });

  it('BIND3 takes the initial value again when an override goes away', () => {
    const peer = peerWith();
    overridesOf(peer.doc).set('aaaaaaaaaaaa/level', 3);
    overridesOf(peer.doc).set('aaaaaaaaaaaa/kind', 'paragraph');
    overridesOf(peer.doc).delete('aaaaaaaaaaaa/level');
    overridesOf(peer.doc).delete('aaaaaaaaaaaa/kind');
    expect(peer.editor.state.doc.child(0).attrs).toMatchObject({ level: 1, kind: 'point' });
    expect(checkPeer(peer)).toEqual([]);
  });
});

describe('what this version does not know (B14)', () => {
  const laterDoc = () => {
    const peer = peerWith();
    const text = textOf(peer.doc);
    text.insertEmbed(6, { c: 'x-note', id: 'note00000001', text: '注', 'x-deep': 1 }, {});
    text.format(1, 3, { 'x-wave': 'red' });
    text.insertEmbed(16, { b: 'dddddddddddd', k: 'x-table', 'x-rows': 3 }, {});
    text.insert(17, '表\n', {});
    overridesOf(peer.doc).set('dddddddddddd/x-owner', 'u1');
    return peer;
  };
  const lastEmbeds = (peer: Peer) =>
    textOf(peer.doc)
      .toDelta()
      .map((op: { insert: unknown }) => op.insert)
      .filter((i: unknown) => typeof i === 'object');

  it('B14 survives typing, marking, splitting and a change of level', () => {
    const peer = laterDoc();
    expect(checkPeer(peer)).toEqual([]);
    const act = (change: (tr: typeof peer.editor.state.tr) => unknown) => {
      const { tr } = peer.editor.state;
      change(tr);
      peer.editor.dispatch(tr);
    };
    act((tr) => tr.insertText('新', 2));
    act((tr) => tr.addMark(1, 5, tr.doc.type.schema.mark('em')));
    act((tr) => tr.split(3, 1, [{ type: tr.doc.child(0).type, attrs: { uid: 'eeeeeeeeeeee' } }]));
    act((tr) => tr.setNodeAttribute(tr.doc.content.size - 3, 'level', 2));
    expect(checkPeer(peer)).toEqual([]);
    expect(lastEmbeds(peer)).toContainEqual({
      c: 'x-note',
      id: 'note00000001',
      text: '注',
      'x-deep': 1,
    });
    expect(lastEmbeds(peer)).toContainEqual({ b: 'dddddddddddd', k: 'x-table', 'x-rows': 3 });
    const waves = textOf(peer.doc)
      .toDelta()
      .filter((op: { attributes?: object }) => op.attributes && 'x-wave' in op.attributes);
    expect(waves.map((op: { insert: string }) => op.insert).join('')).toBe('第一段');
    expect(overridesOf(peer.doc).toJSON()).toEqual({
      'dddddddddddd/x-owner': 'u1',
      'dddddddddddd/level': 2,
    });
  });

  it('B14 survives cut and paste by a client that does not know it', () => {
    const peer = laterDoc();
    const { tr } = peer.editor.state;
    const [first, second, , table] = tr.doc.content.content as [Node, Node, Node, Node];
    tr.delete(first.nodeSize, first.nodeSize + second.nodeSize);
    tr.delete(tr.doc.content.size - table.nodeSize, tr.doc.content.size);
    peer.editor.dispatch(tr);
    peer.editor.dispatch(peer.editor.state.tr.insert(0, [table, second]));
    expect(checkPeer(peer)).toEqual([]);
    expect(lastEmbeds(peer).slice(0, 3)).toEqual([
      { b: 'dddddddddddd', k: 'x-table', 'x-rows': 3, 'x-owner': 'u1' },
      { b: 'bbbbbbbbbbbb' },
      { c: 'x-note', id: 'note00000001', text: '注', 'x-deep': 1 },
    ]);
  });
});
