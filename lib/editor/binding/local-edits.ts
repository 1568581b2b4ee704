import type { Node } from '@tiptap/pm/model';
import type { StepMap } from '@tiptap/pm/transform';
import { commonEnds } from './common-ends';
import { formatChange } from './marks';
import {
  type OpenRun,
  type Run,
  RunCursor,
  runLength,
  runsBetween,
  runsLength,
  sliceRuns,
} from './runs';
import { IDENTITY } from './sameness';
import { smallerPieces } from './smaller-pieces';

/** Tokens that one step took away and put in; everything outside of the edits is aligned. */
export interface TokenEdit {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** Other marks on tokens that stay, in positions of the document before the step. */
export interface FormatEdit {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly formats: Record<string, true | null>;
}

/** The same block or chip with other fields. */
export interface FieldEdit {
  readonly before: Run;
  readonly after: Run;
}

export interface StepEdits {
  readonly tokens: TokenEdit[];
  readonly formats: FormatEdit[];
  readonly fields: FieldEdit[];
}

/** True for steps that change marks and attributes only; several of them are read as one. */
export function movesNothing(map: StepMap): boolean {
  let moved = false;
  map.forEach(() => {
    moved = true;
  });
  return !moved;
}

/** What one step of the editor means for the text (BIND5), in order of position. */
export function editsOfStep(map: StepMap, before: Node, after: Node): StepEdits {
  const edits: StepEdits = { tokens: [], formats: [], fields: [] };
  let moved = false;
  map.forEach((oldFrom, oldTo, newFrom, newTo) => {
    moved = true;
    compareRange(edits, before, after, widen({ oldFrom, oldTo, newFrom, newTo }, before, after));
  });
  if (!moved) compareBlocks(edits, before, after);
  return edits;
}

/** Steps that move nothing: marks and attributes. Blocks that are the same object are skipped. */
function compareBlocks(edits: StepEdits, before: Node, after: Node) {
  let pos = 0;
  for (let i = 0; i < before.childCount && i < after.childCount; i++) {
    const [old, now] = [before.child(i), after.child(i)];
    const end = pos + old.nodeSize;
    if (old !== now) {
      compareAligned(edits, runsBetween(before, pos, end), runsBetween(after, pos, end), pos, pos);
    }
    pos = end;
  }
}

const isPair = (doc: Node, pos: number) => {
  if (pos <= 0 || pos >= doc.content.size) return false;
  return /[\ud800-\udbff][\udc00-\udfff]/.test(doc.textBetween(pos - 1, pos + 1, '\n', '\ufffc'));
};

/** A range that would cut a surrogate pair takes all of it (B11). */
function widen(edit: TokenEdit, before: Node, after: Node): TokenEdit {
  const left = isPair(before, edit.oldFrom) || isPair(after, edit.newFrom) ? 1 : 0;
  const right = isPair(before, edit.oldTo) || isPair(after, edit.newTo) ? 1 : 0;
  return {
    oldFrom: edit.oldFrom - left,
    newFrom: edit.newFrom - left,
    oldTo: edit.oldTo + right,
    newTo: edit.newTo + right,
  };
}

function compareRange(edits: StepEdits, before: Node, after: Node, range: TokenEdit) {
  const old = runsBetween(before, range.oldFrom, range.oldTo);
  const now = runsBetween(after, range.newFrom, range.newTo);
  const [a, b] = [range.oldTo - range.oldFrom, range.newTo - range.newFrom];
  const { start, end } = commonEnds(old, now, [a, b], IDENTITY);
  const middle = [sliceRuns(old, start, a - end), sliceRuns(now, start, b - end)] as const;
  const [oldRuns, nowRuns] = [new RunCursor(old), new RunCursor(now)];
  let oldAt = range.oldFrom;
  let newAt = range.newFrom;
  const align = (length: number) => {
    if (length > 0) compareAligned(edits, oldRuns.take(length), nowRuns.take(length), oldAt, newAt);
    oldAt += length;
    newAt += length;
  };
  align(start);
  for (const { same, removed, inserted } of smallerPieces(...middle)) {
    align(same);
    const edit = {
      oldFrom: oldAt,
      oldTo: oldAt + removed,
      newFrom: newAt,
      newTo: newAt + inserted,
    };
    oldRuns.take(removed);
    const [first] = nowRuns.take(inserted);
    const shift = removed === 0 && first?.t === 'close' && endsBlock(before, oldAt);
    if (removed + inserted > 0) edits.tokens.push(shift ? shifted(edit) : edit);
    oldAt = edit.oldTo;
    newAt = edit.newTo;
  }
  align(end);
}

function endsBlock(doc: Node, pos: number): boolean {
  const $pos = doc.resolve(pos);
  return $pos.depth === 1 && $pos.parentOffset === $pos.parent.content.size;
}

/** Enter at the end of a block: its own end stays, the new block goes behind it (BIND5). */
function shifted(edit: TokenEdit): TokenEdit {
  const { oldFrom, oldTo, newFrom, newTo } = edit;
  return { oldFrom: oldFrom + 1, oldTo: oldTo + 1, newFrom: newFrom + 1, newTo: newTo + 1 };
}

const uidOf = (run: OpenRun) => run.attrs.uid as string;

/** Tokens that are the same ones: their marks and fields may differ. */
function compareAligned(
  edits: StepEdits,
  old: readonly Run[],
  now: readonly Run[],
  oldPos: number,
  newPos: number,
) {
  const replace = (at: number) => {
    const [oldFrom, newFrom] = [oldPos + at, newPos + at];
    edits.tokens.push({ oldFrom, oldTo: oldFrom + 1, newFrom, newTo: newFrom + 1 });
  };
  const format = (
    at: number,
    length: number,
    a: Extract<Run, { t: 'text' }>['marks'],
    b: typeof a,
  ) => {
    const formats = formatChange(a, b);
    const oldFrom = oldPos + at;
    if (formats) edits.formats.push({ oldFrom, oldTo: oldFrom + length, formats });
  };
  forAligned(old, now, (a, b, at, length) => {
    if (a.t === 'text' && b.t === 'text') format(at, length, a.marks, b.marks);
    else if (a.t === 'open' && b.t === 'open') {
      if (a.attrs === b.attrs && a.type === b.type) return;
      // Without an id there is no override: the opening is written anew, with an id.
      if (uidOf(a) === '' || uidOf(a) !== uidOf(b)) replace(at);
      else edits.fields.push({ before: a, after: b });
    } else if (a.t === 'chip' && b.t === 'chip' && a.node !== b.node) {
      if (!IDENTITY.token(a, b) || b.node.attrs.id === '') return replace(at);
      format(at, 1, a.node.marks, b.node.marks);
      edits.fields.push({ before: a, after: b });
    }
  });
}

/** Walks two rows of equal length; text is cut where either run ends. */
function forAligned(
  old: readonly Run[],
  now: readonly Run[],
  visit: (a: Run, b: Run, at: number, length: number) => void,
) {
  if (runsLength(old) !== runsLength(now)) throw new Error('aligned rows differ in length');
  let at = 0;
  let [i, j, x, y] = [0, 0, 0, 0];
  for (let a = old[i], b = now[j]; a && b; a = old[i], b = now[j]) {
    const length = Math.min(runLength(a) - x, runLength(b) - y);
    visit(a, b, at, length);
    at += length;
    x += length;
    y += length;
    if (x === runLength(a)) [i, x] = [i + 1, 0];
    if (y === runLength(b)) [j, y] = [j + 1, 0];
  }
}
