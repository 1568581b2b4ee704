import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration } from '@tiptap/pm/view';
import { blockText } from '@/lib/draft/block-text';
import type {
  AttrsHunk,
  ChipHunk,
  DeleteHunk,
  InsertHunk,
  MoveHunk,
  TextHunk,
} from '@/lib/suggestions/hunk';
import { findPlace } from '@/lib/suggestions/places';
import { partTokens, wordingOf } from '@/lib/suggestions/text-tokens';
import { yToPm } from '../binding/anchors';
import type { Lead } from './draw-lead';
import type { ChangeWords, DrawnChange } from './drawn-change';
import { widgetOf } from './widget-of';

/** Changes as they are drawn. */
export interface Drawn {
  readonly decorations: readonly Decoration[];
  /** What stands before the first block. */
  readonly leads: readonly Lead[];
}

/**
 * Suggested changes as decorations of a text that stays as it is (SUG4): what goes is struck, what comes
 * stands beside it as a picture of words, never as text. In the copy of who suggests it is the other way.
 */
export function drawChanges(
  state: EditorState,
  changes: readonly DrawnChange[],
  words: ChangeWords,
): Drawn {
  const at = placesOf(state.doc);
  const drawing: Drawing = { state, at, uids: [...at.blocks.keys()], words, leads: [] };
  const inserts = changes.filter(({ hunk }) => hunk.op === 'insert');
  const others = changes.filter(({ hunk }) => hunk.op !== 'insert');
  const depth = ({ hunk }: DrawnChange) =>
    hunk.op === 'insert' ? hunk.place.chain.findIndex((uid) => at.blocks.has(uid)) : 0;
  inserts.sort((a, b) => depth(a) - depth(b));
  const decorations = [...others, ...inserts].flatMap((change) => drawOne(drawing, change));
  return { decorations, leads: drawing.leads };
}

interface Drawing {
  readonly state: EditorState;
  readonly at: Places;
  /** Ids of the blocks in their order. */
  readonly uids: readonly string[];
  readonly words: ChangeWords;
  readonly leads: Lead[];
}

interface Found {
  readonly pos: number;
  readonly node: Node;
}

interface Places {
  readonly blocks: ReadonlyMap<string, Found>;
  readonly chips: ReadonlyMap<string, Found>;
}

function placesOf(doc: Node): Places {
  const blocks = new Map<string, Found>();
  const chips = new Map<string, Found>();
  doc.forEach((node, pos) => {
    const uid = String(node.attrs.uid ?? '');
    if (uid && !blocks.has(uid)) blocks.set(uid, { pos, node });
    node.forEach((inline, offset) => {
      if (!inline.isText)
        chips.set(String(inline.attrs.id), { pos: pos + 1 + offset, node: inline });
    });
  });
  return { blocks, chips };
}

function drawOne(drawing: Drawing, change: DrawnChange): Decoration[] {
  const { hunk } = change;
  switch (hunk.op) {
    case 'text':
      return drawText(drawing, change, hunk);
    case 'attrs':
      return drawAttrs(drawing, change, hunk);
    case 'chip':
      return drawField(drawing, change, hunk);
    case 'insert':
      return drawInsert(drawing, change, hunk);
    case 'delete':
      return drawDelete(drawing, change, hunk);
    case 'move':
      return drawMove(drawing, change, hunk);
  }
}

/** What stands in this text of a change goes when it is asked, and came when it is made. */
function standing({ side, colour, active }: DrawnChange): { class: string; nodeName: string } {
  const state = active ? ' is-active' : '';
  return side === 'asked'
    ? { class: `sug sug-gone sug-${colour}${state}`, nodeName: 'del' }
    : { class: `sug sug-come sug-${colour}${state}`, nodeName: 'ins' };
}

function spec(change: DrawnChange) {
  const { id, row, active, colour } = change;
  return { id, row, active, colour };
}

function drawText({ state, words }: Drawing, change: DrawnChange, hunk: TextHunk): Decoration[] {
  const { spot, side } = change;
  if (!spot) return [];
  const [from, to] = [yToPm(state, spot.from), yToPm(state, spot.to)];
  const drawn: Decoration[] = [];
  const { title, breaks, other, says } = toldOf(words, change, hunk);
  if (from < to) {
    // What is typed on to own words is one with them: it stands in the page as they do at once.
    const inclusive = { inclusiveStart: side === 'made', inclusiveEnd: side === 'made' };
    const look = { ...standing(change), title };
    drawn.push(Decoration.inline(from, to, look, { ...spec(change), ...inclusive, title }));
  }
  for (const at of breaks)
    drawn.push(
      widgetOf(yToPm(state, spot.from + at), '↵', {
        ...change,
        comes: side === 'made',
        says: title,
      }),
    );
  if (other) {
    // Words that come stand behind those they replace; those that went before what came for them.
    const at = side === 'asked' ? to : from;
    drawn.push(widgetOf(at, other, { ...change, comes: side === 'asked', says }));
  }
  return drawn;
}

/** A change of words, told. */
interface Told {
  readonly words: ChangeWords;
  readonly side: DrawnChange['side'];
  readonly author: string;
  /** Of the words that stand. */
  readonly title: string;
  /** Places of the ends of blocks among them. */
  readonly breaks: readonly number[];
  /** The words that do not stand, and what is said of them. */
  readonly other: string;
  readonly says: string;
}

const GOES_COMES = ['delete', 'insert'] as const;
const COMES_GOES = ['insert', 'delete'] as const;
const told = new WeakMap<TextHunk, Told>();

/** Made once for each change: most are drawn again as they were. */
function toldOf(words: ChangeWords, { side, author }: DrawnChange, hunk: TextHunk): Told {
  const known = told.get(hunk);
  if (known?.words === words && known.side === side && known.author === author) return known;
  const [what, otherwise] = side === 'asked' ? GOES_COMES : COMES_GOES;
  const stand = partTokens(hunk.del);
  const other = wordingOf(partTokens(hunk.ins)).replaceAll('\n', '↵');
  const made: Told = {
    ...{ words, side, author, other },
    title: words.says(what, author, wordingOf(stand)),
    breaks: stand.flatMap((token, at) => (token.t === 'close' ? [at] : [])),
    says: words.says(otherwise, author, other),
  };
  told.set(hunk, made);
  return made;
}

function drawAttrs({ at, words }: Drawing, change: DrawnChange, hunk: AttrsHunk): Decoration[] {
  const found = at.blocks.get(hunk.uid);
  const forward =
    change.side === 'asked' ? hunk : { ...hunk, before: hunk.after, after: hunk.before };
  return found ? [bar(found, change), note(found, change, words.attrs(forward))] : [];
}

function drawField({ at, words }: Drawing, change: DrawnChange, hunk: ChipHunk): Decoration[] {
  const found = at.chips.get(hunk.id);
  if (!found) return [];
  const { pos, node } = found;
  const made = change.side === 'made';
  const forward = made ? { ...hunk, before: hunk.after, after: hunk.before } : hunk;
  const says = words.field(forward);
  const look = `sug sug-field sug-${change.colour}${change.active ? ' is-active' : ''}`;
  const attrs = { class: look, title: `${change.author}　${says}` };
  const tag = { ...change, comes: true, says, tag: true };
  return [
    Decoration.node(pos, pos + node.nodeSize, attrs, spec(change)),
    widgetOf(pos + node.nodeSize, says, tag),
  ];
}

function drawInsert(
  drawing: Drawing,
  change: DrawnChange,
  { block, place }: InsertHunk,
): Decoration[] {
  const index = findPlace(drawing.uids, place);
  if (index === null) return [];
  const comes = change.side === 'asked';
  const words = blockText(block);
  const says = drawing.words.says(comes ? 'insert' : 'delete', change.author, words);
  // Within the block before: what stands in the page directly are the blocks of the text, one each.
  const before = drawing.at.blocks.get(drawing.uids[index - 1] ?? '');
  if (before) {
    const pos = before.pos + before.node.nodeSize - 1;
    return [widgetOf(pos, words, { ...change, comes, says, block })];
  }
  drawing.leads.push({ words, comes, says, colour: change.colour });
  return [];
}

function drawDelete(
  { at, words }: Drawing,
  change: DrawnChange,
  { block }: DeleteHunk,
): Decoration[] {
  const found = at.blocks.get(block.uid);
  if (!found) return [];
  const { pos, node } = found;
  const drawn = [bar(found, change)];
  const what = change.side === 'asked' ? 'delete' : 'insert';
  const title = words.says(what, change.author, blockText(block));
  const look = { ...standing(change), title };
  if (node.content.size > 0)
    drawn.push(Decoration.inline(pos + 1, pos + node.nodeSize - 1, look, spec(change)));
  return drawn;
}

function drawMove({ at, words }: Drawing, change: DrawnChange, hunk: MoveHunk): Decoration[] {
  const says = words.move(hunk, change.side);
  return hunk.runs.flatMap(({ uids }) => {
    const found = uids.flatMap((uid) => at.blocks.get(uid) ?? []);
    const [first] = found;
    if (!first) return [];
    return [...found.map((one) => bar(one, change)), note(first, change, says)];
  });
}

function bar({ pos, node }: Found, change: DrawnChange): Decoration {
  const attrs = { class: `sug-bar sug-${change.colour}${change.active ? ' is-active' : ''}` };
  return Decoration.node(pos, pos + node.nodeSize, attrs, spec(change));
}

function note({ pos, node }: Found, change: DrawnChange, says: string): Decoration {
  return widgetOf(pos + node.nodeSize - 1, says, { ...change, comes: true, says, tag: true });
}
