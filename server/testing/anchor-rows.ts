import type * as Y from 'yjs';
import { FlatText } from '@/lib/ytext/flat-text';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { randomUid } from './edit';
import { upTo } from './random';

/** A block: its uid, its opening embed, and after its line end. */
interface Place {
  readonly uid: string;
  readonly open: number;
  readonly after: number;
}

/** The text at the moment of an operation: indexes of the shared text. */
export interface Scene {
  readonly doc: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly random: () => number;
  /** The quote, inside the block that a comment speaks of. */
  readonly from: number;
  readonly to: number;
  /** That block, and the one above it. */
  readonly block: Place;
  readonly above: Place;
  readonly quote: string;
}

/** What a comment must say afterwards; null = it has no place any more. */
type Expectation = string | null;

/** One row of the table of anchors: an operation, and what the comment then speaks of. */
export interface AnchorRowCase {
  readonly name: string;
  readonly run: (scene: Scene) => Expectation;
}

const chip = (random: () => number) => ({ c: 'placeholder', id: randomUid(random), text: '待填' });

function split({ doc, random }: Scene, at: number): void {
  textOf(doc).insertEmbed(at, { b: randomUid(random) });
  textOf(doc).insert(at, '\n', {});
}

/** Takes a block out and gives it back as it was stored. */
function cut(doc: Y.Doc, open: number, after: number): { insert: unknown }[] {
  const ops: { insert: unknown; attributes?: object }[] = [];
  let at = 0;
  for (const op of textOf(doc).toDelta() as { insert: unknown; attributes?: object }[]) {
    const size = typeof op.insert === 'string' ? op.insert.length : 1;
    const [from, to] = [Math.max(0, open - at), Math.min(size, after - at)];
    if (from < to) {
      const insert = typeof op.insert === 'string' ? op.insert.slice(from, to) : op.insert;
      ops.push({ ...op, insert });
    }
    at += size;
  }
  textOf(doc).delete(open, after - open);
  return ops;
}

function paste(doc: Y.Doc, at: number, ops: { insert: unknown }[]): void {
  textOf(doc).applyDelta([{ retain: at }, ...ops]);
}

const keeps =
  (work: (scene: Scene) => void): AnchorRowCase['run'] =>
  (scene) => {
    scene.doc.transact(() => work(scene), 'person');
    return scene.quote;
  };

/** `work`, then Ctrl Z. */
const undone =
  (work: (scene: Scene) => void): AnchorRowCase['run'] =>
  (scene) => {
    scene.undo.stopCapturing();
    scene.doc.transact(() => work(scene), 'person');
    scene.undo.undo();
    return scene.quote;
  };

const inside = ({ from, to, random }: Scene) => from + 1 + upTo(random, to - from - 1);
const type = (scene: Scene, at: number, words: string) => textOf(scene.doc).insert(at, words, {});

/** A person selects all of it, or the block, and presses Delete. */
const removeRange = ({ doc, from, to }: Scene) => textOf(doc).delete(from, to - from);
const removeBlock = ({ doc, block }: Scene) =>
  textOf(doc).delete(block.open, block.after - block.open);

const moveTo = (scene: Scene, at: 0 | 'end') => {
  const { doc, block } = scene;
  const ops = cut(doc, block.open, block.after);
  paste(doc, at === 0 ? 0 : textOf(doc).length, ops);
};

export const ANCHOR_ROWS: readonly AnchorRowCase[] = [
  { name: 'typing before', run: keeps((s) => type(s, s.block.open + 1, '前面')) },
  { name: 'typing at the left edge', run: keeps((s) => type(s, s.from, '左')) },
  { name: 'typing at the right edge', run: keeps((s) => type(s, s.to, '右')) },
  {
    name: 'typing inside',
    run: (s) => {
      const at = inside(s);
      type(s, at, '中');
      return `${s.quote.slice(0, at - s.from)}中${s.quote.slice(at - s.from)}`;
    },
  },
  {
    name: 'delete part',
    run: (s) => {
      textOf(s.doc).delete(s.from, 1);
      return s.quote.slice(1);
    },
  },
  {
    name: 'bold',
    run: keeps(({ doc, from, to }) => textOf(doc).format(from, to - from, { strong: true })),
  },
  { name: 'split after', run: keeps((s) => split(s, s.to)) },
  { name: 'split before', run: keeps((s) => split(s, s.from)) },
  {
    name: 'split inside',
    run: (s) => {
      const at = inside(s);
      split(s, at);
      return `${s.quote.slice(0, at - s.from)}\n${s.quote.slice(at - s.from)}`;
    },
  },
  { name: 'join previous', run: keeps(({ doc, block }) => textOf(doc).delete(block.open - 1, 2)) },
  { name: 'join next', run: keeps(({ doc, block }) => textOf(doc).delete(block.after - 1, 2)) },
  {
    name: 'level and kind',
    run: keeps(({ doc, block: { uid } }) => {
      overridesOf(doc).set(`${uid}/level`, 2);
      overridesOf(doc).set(`${uid}/kind`, 'point');
    }),
  },
  {
    name: 'block inserted above',
    run: keeps((s) => {
      textOf(s.doc).insert(s.block.open, '\n', {});
      textOf(s.doc).insertEmbed(s.block.open, { b: randomUid(s.random) });
    }),
  },
  {
    name: 'block above deleted',
    run: keeps(({ doc, above }) => textOf(doc).delete(above.open, above.after - above.open)),
  },
  {
    name: 'neighbour moved over it',
    run: keeps(({ doc, above, block }) => {
      const ops = cut(doc, above.open, above.after);
      paste(doc, block.after - (above.after - above.open), ops);
    }),
  },
  { name: 'chip before', run: keeps((s) => textOf(s.doc).insertEmbed(s.from, chip(s.random))) },
  { name: 'chip after', run: keeps((s) => textOf(s.doc).insertEmbed(s.to, chip(s.random))) },
  {
    name: 'chip inside',
    run: (s) => {
      const at = inside(s);
      textOf(s.doc).insertEmbed(at, chip(s.random));
      return `${s.quote.slice(0, at - s.from)}待填${s.quote.slice(at - s.from)}`;
    },
  },
  { name: 'split + undo', run: undone((s) => split(s, inside(s))) },
  { name: 'join + undo', run: undone(({ doc, block }) => textOf(doc).delete(block.open - 1, 2)) },
  {
    name: 'kind + undo',
    run: undone(({ doc, block: { uid } }) => overridesOf(doc).set(`${uid}/kind`, 'title')),
  },
  { name: 'delete range + undo', run: undone(removeRange) },
  { name: 'delete block + undo', run: undone(removeBlock) },
  { name: 'move to the front', run: keeps((s) => moveTo(s, 0)) },
  { name: 'move to the end', run: keeps((s) => moveTo(s, 'end')) },
  {
    name: 'cut and paste as two edits',
    run: (s) => {
      const ops = cut(s.doc, s.block.open, s.block.after);
      paste(s.doc, textOf(s.doc).length, ops);
      return s.quote;
    },
  },
  {
    name: 'move and edit',
    run: (s) => {
      moveTo(s, 0);
      type(s, s.from - s.block.open, '新');
      return s.quote;
    },
  },
  {
    name: 'replaced on the spot',
    run: (s) => {
      s.doc.transact(() => {
        removeRange(s);
        type(s, s.from, '换成别的说法');
      });
      return '换成别的说法';
    },
  },
  {
    name: 'range deleted',
    run: (s) => {
      removeRange(s);
      return null;
    },
  },
  {
    name: 'block deleted',
    run: (s) => {
      removeBlock(s);
      return null;
    },
  },
];

/** Index after the line end of the block that opens at an index. */
function blockEnd(doc: Y.Doc, open: number): number {
  let at = 0;
  for (const { insert } of textOf(doc).toDelta() as { insert: unknown }[]) {
    if (typeof insert !== 'string') at += 1;
    else {
      const line = insert.indexOf('\n', Math.max(0, open - at));
      if (line >= 0 && at + line >= open) return at + line + 1;
      at += insert.length;
    }
  }
  return at;
}

/** Where a range and its block stand. */
export function sceneOf(
  doc: Y.Doc,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Scene, 'from' | 'to' | 'quote' | 'block' | 'above'> {
  const flat = new FlatText(doc);
  const offset = flat.offsetOf(start);
  const at = flat.blocks.findLastIndex((block) => block.offset <= offset);
  const place = (index: number): Place => {
    const block = flat.blocks[index];
    const first = block && flat.rangeOf({ start: block.offset, end: block.offset + 1 });
    if (!block || !first) throw new Error('a block without words');
    return { uid: block.uid, open: first.start - 1, after: blockEnd(doc, first.start) };
  };
  const quote = flat.text.slice(offset, flat.offsetOf(end));
  return { from: start, to: end, quote, block: place(at), above: place(at - 1) };
}
