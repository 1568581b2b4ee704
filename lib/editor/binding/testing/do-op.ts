import { Fragment, type Node, Slice } from '@tiptap/pm/model';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { nodeNameOfKind } from '@/lib/schema/node-names';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { pmToY } from '../anchors';
import type { FuzzOp } from './fuzz-op';
import type { Peer } from './peer';

interface BlockPlace {
  readonly node: Node;
  readonly pos: number;
  readonly index: number;
}

function blockAt(doc: Node, at: number): BlockPlace {
  const index = Math.min(doc.childCount - 1, Math.floor(at * doc.childCount));
  let pos = 0;
  for (let i = 0; i < index; i++) pos += doc.child(i).nodeSize;
  return { node: doc.child(index), pos, index };
}

const splitsPair = (doc: Node, pos: number) =>
  /[\ud800-\udbff][\udc00-\udfff]/.test(
    doc.textBetween(Math.max(0, pos - 1), Math.min(pos + 1, doc.content.size), '\n', '\n'),
  );

/** A position inside a block that parts no surrogate pair. */
function textPos(doc: Node, at: number): number {
  let pos = Math.min(doc.content.size - 1, Math.max(1, Math.round(at * doc.content.size)));
  if (doc.resolve(pos).depth === 0) pos += 1;
  return splitsPair(doc, pos) ? pos + 1 : pos;
}

function chipAt(doc: Node, at: number): { node: Node; pos: number } | null {
  const chips: { node: Node; pos: number }[] = [];
  doc.descendants((node, pos) => {
    if (node.isInline && !node.isText) chips.push({ node, pos });
  });
  return chips[Math.floor(at * chips.length)] ?? null;
}

function blocksOf(peer: Peer, texts: readonly string[]): Node[] {
  const { schema } = peer.editor.state;
  return texts.map((text, i) =>
    schema.node(
      i % 2 ? 'numberedPoint' : 'paragraph',
      { uid: peer.newUid(), level: i % 2 },
      text ? schema.text(text, i ? [] : [schema.mark('strong')]) : undefined,
    ),
  );
}

type Edit<K extends FuzzOp['do']> = FuzzOp & { readonly do: K };

/** The transaction of an editing operation, or null when there is nothing to do it on. */
function edit(peer: Peer, op: FuzzOp): Transaction | null {
  const { tr, schema } = peer.editor.state;
  const { doc } = tr;
  if (!('at' in op)) return null;
  const pos = textPos(doc, op.at);
  const block = blockAt(doc, op.at);
  switch (op.do) {
    case 'type':
      return tr.insertText(op.text, pos);
    case 'delete': {
      const end = textPos(doc, (pos + op.length) / doc.content.size);
      return end > pos ? tr.delete(pos, end) : null;
    }
    case 'split': {
      const { node } = { node: doc.resolve(pos).parent };
      return tr.split(pos, 1, [{ type: node.type, attrs: { ...node.attrs, uid: peer.newUid() } }]);
    }
    case 'join':
      return block.index > 0 ? tr.join(block.pos) : null;
    case 'above':
    case 'below': {
      const place = op.do === 'above' ? block.pos : block.pos + block.node.nodeSize;
      return tr.insert(place, blocksOf(peer, ['']));
    }
    case 'kind': {
      const type = schema.nodes[nodeNameOfKind(op.kind)];
      return tr.setNodeMarkup(block.pos, type, { ...block.node.attrs, kind: op.kind });
    }
    case 'attr':
      return tr.setNodeAttribute(block.pos, op.name, op.value);
    case 'chip':
      return tr.insert(pos, schema.node(op.kind, { id: peer.newUid(), text: op.text }));
    case 'mark': {
      const end = textPos(doc, Math.min(1, (pos + op.length) / doc.content.size));
      const mark = schema.mark(op.mark);
      return op.on ? tr.addMark(pos, end, mark) : tr.removeMark(pos, end, mark);
    }
    case 'paste': {
      const open = op.texts.length % 2;
      return tr.replace(
        pos,
        pos,
        new Slice(Fragment.fromArray(blocksOf(peer, op.texts)), open, open),
      );
    }
    case 'move':
      return move(tr, block, op.to);
    case 'rewrite': {
      const { node, pos: start } = block;
      const text = `${Array.from(node.textContent).slice(0, 4).join('')}${op.text}`;
      return tr.replaceWith(start + 1, start + node.nodeSize - 1, schema.text(text));
    }
    default:
      return onChip(peer, tr, op);
  }
}

function onChip(peer: Peer, tr: Transaction, op: FuzzOp): Transaction | null {
  const chip = 'at' in op ? chipAt(tr.doc, op.at) : null;
  if (!chip) return null;
  if (op.do === 'chip-delete') return tr.delete(chip.pos, chip.pos + 1);
  if (op.do !== 'chip-field' || chip.node.type.name === 'unknownChip') return null;
  void peer;
  return tr.setNodeAttribute(chip.pos, 'text', op.text);
}

function move(tr: Transaction, { node, pos, index }: BlockPlace, to: number) {
  if (tr.doc.childCount < 2) return null;
  tr.delete(pos, pos + node.nodeSize);
  const target = blockAt(tr.doc, to);
  if (target.index === index) return null;
  return tr.insert(target.pos, node);
}

/** What a client of a later version writes, straight into the text. */
function later({ doc, newUid, editor }: Peer, op: Edit<'later'>) {
  const text = textOf(doc);
  const { state } = editor;
  const pos = textPos(state.doc, op.at);
  const at = pmToY(state, pos);
  if (op.what === 'chip')
    text.insertEmbed(at, { c: 'x-note', id: newUid(), text: '注', 'x-n': 1 }, {});
  else if (op.what === 'format') {
    const length = splitsPair(state.doc, pos + 1) ? 2 : 1;
    if (at + length <= text.length) text.format(at, length, { 'x-wave': 'red' });
  } else {
    const { uid } = blockAt(state.doc, op.at).node.attrs;
    if (uid) overridesOf(doc).set(`${uid}/x-owner`, newUid());
  }
}

function select({ editor }: Peer, op: Edit<'select'>) {
  const { tr } = editor.state;
  const [anchor, head] = [textPos(tr.doc, op.at), textPos(tr.doc, op.to)];
  editor.dispatch(tr.setSelection(TextSelection.create(tr.doc, anchor, head)));
}

/** Does one operation of a peer. Returns false when it had nothing to work on. */
export function doOp(peer: Peer, op: FuzzOp): boolean {
  if (op.do === 'undo' || op.do === 'redo') return peer.undo[op.do]() !== null;
  if (op.do === 'pause') {
    peer.undo.stopCapturing();
    return true;
  }
  if (op.do === 'later') later(peer, op);
  if (op.do === 'select') select(peer, op as Edit<'select'>);
  if (op.do === 'later' || op.do === 'select') return true;
  const tr = edit(peer, op);
  if (!tr?.docChanged) return false;
  peer.editor.dispatch(tr);
  return true;
}
