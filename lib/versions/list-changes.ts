import { blockText } from '../draft/block-text';
import type { Block, ChipInline } from '../draft/draft';
import type { FieldChange } from '../draft/field-change';
import { pointTitle } from '../draft/point-title';
import type { Piece, RedlineBlock } from './redline';

/**
 * - `add`, `remove`, `replace`: words, also whole paragraphs.
 * - `move`: paragraphs that stand elsewhere, told once.
 * - `split`, `join`: a paragraph cut in two or made one with the one before it.
 * - `look`: kind, level or style of a paragraph; `chip`: units or dates behind words that stayed.
 */
export type ChangeKind = 'add' | 'remove' | 'replace' | 'move' | 'split' | 'join' | 'look' | 'chip';

export interface Change {
  readonly kind: ChangeKind;
  /** Index in the redline, and of the first piece there for words. */
  readonly block: number;
  readonly piece: number | null;
  readonly before: string;
  readonly after: string;
  /** Of a chip: what differs in its data. */
  readonly fields?: readonly FieldChange[];
}

/** Changes under one heading of the newer text, in its order. */
export interface ChangeGroup {
  /** Number and title of the heading; null before the first. */
  readonly heading: { readonly label: string; readonly title: string } | null;
  readonly changes: readonly Change[];
}

export interface ChangeTotals {
  /** Characters. */
  readonly added: number;
  readonly removed: number;
  readonly moves: number;
  /** Paragraphs whose number alone is another one; they are no changes (V8). */
  readonly renumbered: number;
}

/** What changed, in the order of the newer text, by its headings of the first two levels (V8, V9). */
export function listChanges(redline: readonly RedlineBlock[]): ChangeGroup[] {
  const groups: { heading: ChangeGroup['heading']; changes: Change[] }[] = [
    { heading: null, changes: [] },
  ];
  const oldChips = chipsOf(redline.map(({ before }) => before));
  const heads = moveHeads(redline);
  let path: string[] = [];
  for (const [index, part] of redline.entries()) {
    const { after, labelAfter } = part;
    if (after?.kind === 'point' && labelAfter !== null && after.level > 0 && after.level <= 2) {
      path = [...path.slice(0, after.level - 1), labelAfter];
      const heading = { label: path.join(''), title: pointTitle(blockText(after)) };
      groups.push({ heading, changes: [] });
    }
    groups.at(-1)?.changes.push(...changesIn(part, index, heads[index] === index, oldChips));
  }
  return groups.filter(({ changes }) => changes.length > 0);
}

/** The sum of a redline. */
export function changeTotals(
  redline: readonly RedlineBlock[],
  groups: readonly ChangeGroup[],
): ChangeTotals {
  const length = (kind: Piece['kind']) =>
    redline
      .flatMap(({ pieces }) => pieces)
      .reduce((sum, piece) => sum + (piece.kind === kind ? piece.text.length : 0), 0);
  const all = groups.flatMap(({ changes }) => changes);
  const renumbered = redline.filter(
    ({ before, after, labelBefore, labelAfter }) =>
      before && after && labelBefore !== labelAfter && !looksOther(before, after),
  );
  return {
    added: length('ins'),
    removed: length('del'),
    moves: all.filter(({ kind }) => kind === 'move').length,
    renumbered: renumbered.length,
  };
}

function changesIn(
  part: RedlineBlock,
  block: number,
  beginsMove: boolean,
  oldChips: ReadonlyMap<string, ChipInline>,
): Change[] {
  const { fate, before, after, pieces } = part;
  const whole = pieces.map(({ text }) => text).join('');
  const at = { block, piece: null };
  if (fate === 'inserted') return [{ ...at, kind: 'add', before: '', after: whole }];
  if (fate === 'deleted') return [{ ...at, kind: 'remove', before: whole, after: '' }];
  const changes: Change[] = [];
  if (beginsMove) changes.push({ ...at, kind: 'move', before: '', after: whole });
  if (fate === 'split') changes.push({ ...at, kind: 'split', before: '', after: whole });
  if (fate === 'joined') changes.push({ ...at, kind: 'join', before: whole, after: '' });
  if (before && after && looksOther(before, after))
    changes.push({ ...at, kind: 'look', before: before.kind, after: after.kind });
  return [...changes, ...wordChanges(pieces, block), ...chipChanges(after, block, oldChips)];
}

/** The redline index of the paragraph that a moved one moved with: its section's head, else the first (V5). */
function moveHeads(redline: readonly RedlineBlock[]): (number | null)[] {
  let head: number | null = null;
  return redline.map(({ fate, after }, index) => {
    const first = head === null ? null : (redline[head]?.after ?? null);
    if (fate !== 'moved' || !after) head = null;
    else if (!first || !under(first, after)) head = index;
    return head;
  });
}

function under(head: Block, one: Block): boolean {
  return one.kind !== 'point' || (head.kind === 'point' && one.level > head.level);
}

function looksOther(before: Block, after: Block): boolean {
  return (
    before.kind !== after.kind ||
    before.level !== after.level ||
    before.style !== after.style ||
    before.variant !== after.variant
  );
}

function wordChanges(pieces: readonly Piece[], block: number): Change[] {
  const changes: Change[] = [];
  for (let piece = 0; piece < pieces.length; piece++) {
    let [before, after, end] = ['', '', piece];
    for (; end < pieces.length && pieces[end]?.kind !== 'same'; end++) {
      if (pieces[end]?.kind === 'del') before += pieces[end]?.text ?? '';
      else after += pieces[end]?.text ?? '';
    }
    if (end === piece) continue;
    const kind = before === '' ? 'add' : after === '' ? 'remove' : 'replace';
    changes.push({ kind, block, piece, before, after });
    piece = end;
  }
  return changes;
}

function chipsOf(blocks: readonly (Block | null)[]): Map<string, ChipInline> {
  const found = new Map<string, ChipInline>();
  for (const block of blocks)
    for (const inline of block?.inlines ?? [])
      if (inline.type === 'chip') found.set(inline.id, inline);
  return found;
}

/** Data behind words that are still the same words. */
function chipChanges(
  after: Block | null,
  block: number,
  oldChips: ReadonlyMap<string, ChipInline>,
): Change[] {
  return (after?.inlines ?? []).flatMap((inline): Change[] => {
    const old = inline.type === 'chip' ? oldChips.get(inline.id) : undefined;
    if (!old || inline.type !== 'chip' || old.text !== inline.text) return [];
    if (inline.chip === 'placeholder') return [];
    const fields = fieldChanges(old, inline);
    if (fields.length === 0) return [];
    return [{ kind: 'chip', block, piece: null, before: old.text, after: inline.text, fields }];
  });
}

/** Whatever order they are stored in; a field without a value is as one that is not there. */
function fieldChanges(old: ChipInline, now: ChipInline): FieldChange[] {
  const names = new Set([...Object.keys(old.fields), ...Object.keys(now.fields)]);
  return [...names].flatMap((field) => {
    const [before, after] = [old.fields[field] ?? null, now.fields[field] ?? null];
    return before === after ? [] : [{ field, before, after }];
  });
}
