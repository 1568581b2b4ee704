import type * as Y from 'yjs';
import type { BlockAttrs, Mark } from '../../draft/draft';
import { MARKS } from '../../draft/draft';
import { commonEnds, type Edit } from '../../suggestions/edits';
import { marksOf, type TextToken } from '../../suggestions/text-tokens';
import { effectiveBlock, effectiveChip, opensBlock } from '../effective';
import { blockEmbed, chipEmbed } from '../embeds';
import { BLOCK_FIELDS, chipFields, isExtension } from '../fields';
import { OverrideIndex } from '../override-index';
import { overridesOf, type Primitive, textOf } from '../roots';
import { cleanText } from '../text-rules';

type Formats = Readonly<Record<string, Primitive>>;
interface Insert {
  readonly insert: string | object;
  readonly attributes: Formats;
}
type Op = { retain: number; attributes?: Formats } | { delete: number } | Insert;

/**
 * One edit as the smallest change of the shared text (G3): what stays keeps its characters, so that places
 * held there last. Call it in a transaction.
 * @param tokens of the document before it
 */
export function writeEdit(doc: Y.Doc, tokens: readonly TextToken[], edit: Edit): void {
  if (edit.kind === 'splice') splice(doc, tokens, edit);
  else if (edit.kind === 'carry') carry(doc, edit);
  else if (edit.kind === 'attrs') {
    const token = tokens[edit.at];
    if (token?.t === 'open') writeAttrs(doc, token.uid, { ...token.attrs, ...edit.attrs });
  } else {
    const token = tokens[edit.at];
    if (token?.t === 'chip') overridesOf(doc).set(`${token.chip.id}/${edit.field}`, edit.value);
  }
}

function splice(
  doc: Y.Doc,
  tokens: readonly TextToken[],
  { from, to, insert }: Extract<Edit, { kind: 'splice' }>,
): void {
  const old = tokens.slice(from, to);
  const { before, behind } = commonEnds(old, insert);
  const ops: Op[] = [{ retain: from }];
  for (let at = 0; at < before; at++) ops.push(remarked(old[at], insert[at]));
  const made = insert.slice(before, insert.length - behind);
  for (const token of made) addInsert(ops, inserted(token));
  const gone = old.length - before - behind;
  if (gone > 0) ops.push({ delete: gone });
  for (let back = behind; back > 0; back--) ops.push(remarked(old.at(-back), insert.at(-back)));
  textOf(doc).applyDelta(ops);
  settleIds(doc, made);
}

/** Characters go in together: half of one alone would not survive the way through an update. */
function addInsert(ops: Op[], op: Insert): void {
  const last = ops.at(-1);
  const alike =
    last !== undefined &&
    'insert' in last &&
    typeof last.insert === 'string' &&
    typeof op.insert === 'string' &&
    JSON.stringify(last.attributes) === JSON.stringify(op.attributes);
  if (alike) ops[ops.length - 1] = { ...op, insert: `${last.insert}${op.insert}` };
  else ops.push(op);
}

function formatsOf(marks: readonly Mark[]): Formats {
  return Object.fromEntries(marks.map((mark) => [mark, true]));
}

function remarked(old: TextToken | undefined, now: TextToken | undefined): Op {
  const [was, is] = [marksOf(old).split(','), marksOf(now).split(',')];
  const changed = MARKS.filter((mark) => was.includes(mark) !== is.includes(mark));
  if (changed.length === 0) return { retain: 1 };
  const value = (mark: Mark) => (is.includes(mark) ? true : null);
  return { retain: 1, attributes: Object.fromEntries(changed.map((mark) => [mark, value(mark)])) };
}

function inserted(token: TextToken): Insert {
  if (token.t === 'close') return { insert: '\n', attributes: {} };
  if (token.t === 'open')
    return { insert: blockEmbed(token.uid, { ...token.attrs }), attributes: {} };
  if (token.t === 'char') return { insert: token.char, attributes: formatsOf(token.marks) };
  const { chip, id, text, fields, marks } = token.chip;
  const attributes = formatsOf(marks);
  if (chip === 'unknown') return { insert: cleanText(text) || ' ', attributes };
  const extra = Object.fromEntries(Object.entries(fields).filter(([name]) => isExtension(name)));
  return { insert: chipEmbed(chip, id, { ...fields, text }, extra), attributes };
}

/** What comes back under an id that has later values says what it says here, not what they say. */
function settleIds(doc: Y.Doc, made: readonly TextToken[]): void {
  for (const token of made) {
    if (token.t === 'open') writeAttrs(doc, token.uid, token.attrs);
    else if (token.t === 'chip' && token.chip.chip !== 'unknown') {
      const { chip, id, text, fields } = token.chip;
      const embed = chipEmbed(chip, id, { ...fields, text });
      const now = effectiveChip(embed, new OverrideIndex(overridesOf(doc))).fields;
      for (const { name, fallback } of chipFields(chip) ?? []) {
        const value = name === 'text' ? text : (fields[name] ?? fallback);
        if (now[name] !== value) overridesOf(doc).set(`${id}/${name}`, value);
      }
    }
  }
}

/** Makes a block read as `attrs`; what only points have stays stored on everything else (R4). */
function writeAttrs(doc: Y.Doc, uid: string, attrs: BlockAttrs): void {
  const embed = (textOf(doc).toDelta() as { insert: unknown }[]).find(
    ({ insert }) => opensBlock(insert) && insert.b === uid,
  )?.insert;
  if (!opensBlock(embed)) return;
  const { fields } = effectiveBlock(embed, new OverrideIndex(overridesOf(doc)));
  for (const { name } of BLOCK_FIELDS) {
    if (attrs.kind !== 'point' && name !== 'kind' && name !== 'src') continue;
    const value = attrs[name as keyof BlockAttrs];
    if (fields[name] !== value) overridesOf(doc).set(`${uid}/${name}`, value);
  }
}

/** As whole as it is stored, so that what this version does not know goes along. */
function carry(doc: Y.Doc, { from, to, into }: Extract<Edit, { kind: 'carry' }>): void {
  const text = textOf(doc);
  const ops: Op[] = [];
  let at = 0;
  for (const { insert, attributes = {} } of text.toDelta() as {
    insert: string | object;
    attributes?: Formats;
  }[]) {
    const length = typeof insert === 'string' ? insert.length : 1;
    const [start, end] = [Math.max(from, at), Math.min(to, at + length)];
    if (start < end) {
      const part = typeof insert === 'string' ? insert.slice(start - at, end - at) : insert;
      ops.push({ insert: part, attributes });
    }
    at += length;
  }
  const [length, gap] = [to - from, Math.abs(into > from ? into - to : from - into)];
  if (into > from) text.applyDelta([{ retain: from }, { delete: length }, { retain: gap }, ...ops]);
  else text.applyDelta([{ retain: into }, ...ops, { retain: gap }, { delete: length }]);
}
