import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import { writeUnits } from '@/lib/responsibility/chip-units';
import { err, ok, type Result } from '@/lib/result/result';
import { LIMITS } from '@/lib/ytext/limits';
import { newUid } from '../blocks/new-uid';
import type { MakeContext } from './make-context';
import { type Stretch, stretches } from './stretches';
import { unitsOfWords, unwrapAlone } from './unwrap-alone';
import { unwrapFilled } from './unwrap-filled';

/** Why no chip was made. */
export type ChipProblem = 'several-blocks' | 'too-long' | 'other-chip';

type Kind = 'responsibility' | 'deadline';
type Made = Result<string, ChipProblem>;

/**
 * CHIP6-CHIP8: makes the selected words a chip, or puts an empty one at the caret, and selects it.
 * Returns its id; the words never change.
 */
export function makeChip(tr: Transaction, kind: Kind, context: MakeContext): Made {
  const { selection } = tr;
  if (selection instanceof NodeSelection && selection.node.type.name === kind) {
    return ok(String(selection.node.attrs.id));
  }
  const { $from, $to, from, to, empty } = selection;
  if (!$from.sameParent($to) || !$from.parent.inlineContent) return err('several-blocks');
  if (empty) {
    const phrase = kind === 'deadline' ? phraseAt(tr, context) : undefined;
    return put(tr, kind, phrase ?? { from, to, text: '' });
  }
  return kind === 'responsibility'
    ? makeResponsibility(tr, { from, to }, context)
    : makeDeadline(tr, { from, to });
}

interface Range {
  readonly from: number;
  readonly to: number;
}

function makeResponsibility(tr: Transaction, range: Range, context: MakeContext): Made {
  const old = unwrapAlone(tr, unwrapFilled(tr, range), 'responsibility');
  const words = stretches(tr.doc, old.from, old.to);
  const deadlines = words.flatMap((stretch) => deadlinesIn(stretch, context));
  const free = words.flatMap((stretch) => without(stretch, deadlines));
  const target =
    free.find(({ text }) => unitsOfWords(text, old.units, context).length > 0) ?? free[0];
  if (!target) return err('other-chip');
  const units = writeUnits(unitsOfWords(target.text, old.units, context));
  if (target.text.length > LIMITS.chipText || units.length > LIMITS.list) return err('too-long');
  // From the last to the first, so that the places before stay what they are.
  const steps = [target, ...deadlines].sort((a, b) => b.from - a.from);
  let made: Made = err('other-chip');
  let at = target.from;
  for (const step of steps) {
    if (step === target) made = put(tr, 'responsibility', target, { units });
    else {
      put(tr, 'deadline', step);
      if (step.from < target.from) at -= step.text.length - 1;
    }
  }
  tr.setSelection(NodeSelection.create(tr.doc, at));
  return made;
}

function makeDeadline(tr: Transaction, range: Range): Made {
  const { from, to } = unwrapAlone(tr, unwrapFilled(tr, range), 'deadline');
  const [words, ...more] = stretches(tr.doc, from, to);
  if (!words || more.length > 0 || words.from !== from || words.to !== to) return err('other-chip');
  return words.text.length > LIMITS.chipText ? err('too-long') : put(tr, 'deadline', words);
}

/** The deadline phrase that the caret stands in or beside. */
function phraseAt(tr: Transaction, context: MakeContext): Stretch | undefined {
  const { $from, from } = tr.selection;
  const start = $from.start();
  return stretches(tr.doc, start, start + $from.parent.content.size)
    .flatMap((stretch) => deadlinesIn(stretch, context))
    .find((phrase) => phrase.from <= from && from <= phrase.to);
}

/** Replaces a stretch by a chip with its words and selects it. */
function put(
  tr: Transaction,
  kind: Kind,
  { from, to, text }: Stretch,
  fields: Readonly<Record<string, string>> = {},
): Made {
  const id = newUid();
  const { doc } = tr;
  const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
  tr.replaceWith(from, to, doc.type.schema.node(kind, { id, text, ...fields }, undefined, marks));
  tr.setSelection(NodeSelection.create(tr.doc, from));
  return ok(id);
}

function deadlinesIn({ from, text }: Stretch, { findDeadlines }: MakeContext): Stretch[] {
  return findDeadlines(text).map(({ start, end }) => ({
    from: from + start,
    to: from + end,
    text: text.slice(start, end),
  }));
}

/** What is left of a stretch beside the deadlines, without marks and spaces at its ends. */
function without({ from, to, text }: Stretch, deadlines: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = [];
  let at = from;
  const inside = deadlines.filter((one) => one.from >= from && one.to <= to);
  const alone = inside.length === 0;
  for (const end of [...inside, { from: to, to }]) {
    const words = text.slice(at - from, end.from - from);
    const lead = alone ? 0 : words.length - words.replace(/^[\s，、；：。,;:]+/u, '').length;
    const kept = alone ? words : words.slice(lead).replace(/[\s，、；：。,;:]+$/u, '');
    if (kept.trim() !== '') {
      left.push({ from: at + lead, to: at + lead + kept.length, text: kept });
    }
    at = end.to;
  }
  return left;
}
