import { Fragment, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import type { DeltaInsert } from '@/lib/ytext/delta-tokens';
import type { OverrideIndex } from '@/lib/ytext/override-index';
import { commonEnds } from './common-ends';
import { type Flags, VIRTUAL_CLOSE, VIRTUAL_OPEN } from './flags';
import { marksOf } from './marks';
import { blocksOfRuns, completeRuns, runsOfInserts } from './project-doc';
import { type Run, runLength, runsBetween, runsLength, sliceRuns } from './runs';
import { STRICT } from './sameness';

/** One op of a Y.Text event. */
export interface DeltaOp {
  readonly insert?: unknown;
  readonly delete?: number;
  readonly retain?: number;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

interface TextEdit {
  readonly at: number;
  removed: number;
  readonly inserts: DeltaInsert[];
}

interface Target {
  readonly tr: Transaction;
  readonly flags: Flags;
  readonly index: OverrideIndex;
}

const NO_LIMIT = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/**
 * Adds the steps that carry a change of the shared text into the editor (BIND3): as small as the
 * change, so that blocks it does not touch keep their identity and their decorations.
 * @returns true when something was deleted and inserted at one place, so that mapping alone does not
 *   tell where a caret there belongs
 */
export function addTextSteps(target: Target, delta: readonly DeltaOp[]): boolean {
  let y = 0;
  let mixed = false;
  let edit: TextEdit | null = null;
  const finish = () => {
    if (!edit) return;
    mixed ||= edit.removed > 0 && edit.inserts.length > 0;
    applyEdit(target, edit);
    y += insertedLength(edit.inserts);
    edit = null;
  };
  for (const op of delta) {
    if (op.retain !== undefined) {
      finish();
      if (op.attributes) applyFormats(target, y, y + op.retain, op.attributes);
      y += op.retain;
      continue;
    }
    edit ??= { at: y, removed: 0, inserts: [] };
    if (op.delete !== undefined) edit.removed += op.delete;
    else edit.inserts.push({ insert: op.insert, attributes: op.attributes });
  }
  finish();
  return mixed;
}

function insertedLength(inserts: readonly DeltaInsert[]): number {
  return inserts.reduce(
    (sum, { insert }) => sum + (typeof insert === 'string' ? insert.length : 1),
    0,
  );
}

function applyFormats({ tr, flags }: Target, from: number, to: number, formats: object) {
  const start = flags.toPm(tr.doc, from);
  const end = flags.toPm(tr.doc, to);
  for (const [name, value] of Object.entries(formats)) {
    const type = tr.doc.type.schema.marks[name];
    if (!type) continue;
    if (value === true) tr.addMark(start, end, type.create());
    else tr.removeMark(start, end, type);
  }
}

function applyEdit(target: Target, edit: TextEdit) {
  if (!applyInside(target, edit)) applyToBlocks(target, edit);
}

/** The common case: characters inside one block. */
function applyInside({ tr, flags }: Target, { at, removed, inserts }: TextEdit): boolean {
  if (!flags.clean) return false;
  const isText = ({ insert }: DeltaInsert) => typeof insert === 'string' && !insert.includes('\n');
  if (!inserts.every(isText)) return false;
  const $from = tr.doc.resolve(at);
  if ($from.depth === 0 || at + removed > $from.end()) return false;
  const { schema } = tr.doc.type;
  const nodes = inserts.map(({ insert, attributes = {} }) =>
    schema.text(insert as string, marksOf(schema, attributes)),
  );
  tr.step(new ReplaceStep(at, at + removed, new Slice(Fragment.fromArray(nodes), 0, 0)));
  return true;
}

/** Blocks that a change touches, with one neighbour on each side. */
interface Window {
  readonly from: number;
  readonly to: number;
  /** Position and text index of the first. */
  readonly pos: number;
  readonly y: number;
  readonly size: number;
}

function windowAround({ tr: { doc }, flags }: Target, start: number, end: number): Window {
  const found: { pos: number; y: number }[] = [];
  let pos = 0;
  let y = 0;
  let first = -1;
  let last = -1;
  for (let i = 0; i < doc.childCount; i++) {
    found.push({ pos, y });
    const flag = flags.at(i);
    const size = doc.child(i).nodeSize;
    const yEnd = y + size - (flag & VIRTUAL_OPEN ? 1 : 0) - (flag & VIRTUAL_CLOSE ? 1 : 0);
    if (y > end) break;
    if (yEnd >= start) {
      if (first < 0) first = i;
      last = i;
    }
    pos += size;
    y = yEnd;
  }
  const from = Math.max(0, first - 1);
  const to = Math.min(doc.childCount, last + 2);
  let size = 0;
  for (let i = from; i < to; i++) size += doc.child(i).nodeSize;
  const place = found[from] ?? { pos: 0, y: 0 };
  return { from, to, ...place, size };
}

/** Tokens of a window, virtual ones marked. */
function windowRuns({ tr: { doc }, flags }: Target, window: Window): Run[] {
  let i = window.from - 1;
  return runsBetween(doc, window.pos, window.pos + window.size).map((run) => {
    if (run.t === 'open') i++;
    if (run.t === 'open') return flags.at(i) & VIRTUAL_OPEN ? { ...run, virtual: true } : run;
    return run.t === 'close' && flags.at(i) & VIRTUAL_CLOSE ? { t: 'close', virtual: true } : run;
  });
}

const isReal = (run: Run) => !((run.t === 'open' || run.t === 'close') && run.virtual);

/** How many tokens stand before the end of `count` real ones; `beyond` = with virtual ones after it. */
function tokensBefore(runs: readonly Run[], count: number, beyond: boolean): number {
  let real = 0;
  let all = 0;
  for (const run of runs) {
    if (!beyond && real === count) return all;
    const length = runLength(run);
    if (isReal(run)) {
      if (real + length > count) return all + count - real;
      real += length;
    }
    all += length;
  }
  return all;
}

function applyToBlocks(target: Target, { at, removed, inserts }: TextEdit) {
  const { tr, index } = target;
  const { schema } = tr.doc.type;
  const window = windowAround(target, at, at + removed);
  const before = windowRuns(target, window);
  const real = before.filter(isReal);
  const offset = at - window.y;
  const wanted = [
    ...sliceRuns(real, 0, offset),
    ...runsOfInserts(schema, index, inserts),
    ...sliceRuns(real, offset + removed, runsLength(real)),
  ];
  const whole = window.from === 0 && window.to === tr.doc.childCount;
  const after = completeRuns(schema, index, wanted, whole);
  const limits: readonly [number, number] =
    removed > 0 && inserts.length > 0
      ? NO_LIMIT
      : [
          // When a block's opening goes, its real line end stays, not the virtual one before it.
          tokensBefore(before, offset, removed === 0),
          window.size - tokensBefore(before, offset + removed, false),
        ];
  replaceWindow(target, window, before, after, limits);
}

/** Replaces what differs between the tokens of a window and what they should be. */
function replaceWindow(
  { tr, flags }: Target,
  window: Window,
  before: readonly Run[],
  after: readonly Run[],
  limits: readonly [number, number],
) {
  const { schema } = tr.doc.type;
  const built = blocksOfRuns(schema, after);
  const piece = schema.topNodeType.create(null, built.nodes);
  const lengths = [window.size, piece.content.size] as const;
  const { start, end } = commonEnds(before, after, lengths, STRICT, limits);
  const count = tr.doc.childCount;
  const [from, to] = [window.pos + start, window.pos + lengths[0] - end];
  if (from < to || start < lengths[1] - end) {
    tr.step(new ReplaceStep(from, to, piece.slice(start, lengths[1] - end)));
  }
  flags.splice(window.from, window.to - window.from, built.flags, count);
}

/** Makes the editor show exactly these tokens, by one step over what differs. */
export function replaceAll(target: Target, after: readonly Run[]) {
  const { doc } = target.tr;
  const window = { from: 0, to: doc.childCount, pos: 0, y: 0, size: doc.content.size };
  replaceWindow(target, window, windowRuns(target, window), after, NO_LIMIT);
}
