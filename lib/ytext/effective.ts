import {
  BLOCK_FIELDS,
  chipFields,
  type Field,
  isExtension,
  isExtensionValue,
  isId,
} from './fields';
import type { OverrideIndex, Overrides } from './override-index';
import type { Primitive } from './roots';

/** Extension fields of a block or chip, or null when there are none. */
export type Extra = Readonly<Record<string, Primitive>> | null;

/** A block as stored: override, else initial value, else default (SPEC R1). */
export interface EffectiveBlock {
  readonly uid: string;
  readonly fields: Readonly<Record<string, Primitive>>;
  readonly extra: Extra;
}

/** A chip as stored. `chip` is null for an embed this version does not know; then `raw` is all of it. */
export interface EffectiveChip {
  readonly chip: string | null;
  readonly id: string;
  readonly fields: Readonly<Record<string, Primitive>>;
  readonly extra: Extra;
  readonly raw: unknown;
}

type Embed = Readonly<Record<string, unknown>>;

/** True when an embed opens a block (SPEC F2); anything else is a chip. */
export function opensBlock(embed: unknown): embed is Embed & { b: string } {
  return typeof embed === 'object' && embed !== null && typeof (embed as Embed).b === 'string';
}

function effectiveValue(field: Field, embed: Embed, overrides: Overrides): Primitive {
  const later = overrides.get(field.name);
  if (later !== undefined && field.reads(later)) return later;
  const first = Object.hasOwn(embed, field.key) ? embed[field.key] : undefined;
  return first !== undefined && field.reads(first) ? (first as Primitive) : field.fallback;
}

function fieldValues(fields: readonly Field[], embed: Embed, overrides: Overrides) {
  const values: Record<string, Primitive> = {};
  for (const field of fields) values[field.name] = effectiveValue(field, embed, overrides);
  return values;
}

function extraOf(embed: Embed, overrides: Overrides): Extra {
  let extra: Record<string, Primitive> | null = null;
  const take = (key: string, value: unknown) => {
    if (!isExtension(key) || !isExtensionValue(value)) return;
    extra ??= {};
    if (value === null) delete extra[key];
    else extra[key] = value;
  };
  for (const key of Object.keys(embed)) take(key, embed[key]);
  for (const [key, value] of overrides) take(key, value);
  return extra && Object.keys(extra).length > 0 ? extra : null;
}

/** Reads the embed that opens a block; `null` = the virtual opening of damaged text (SPEC R1, R2). */
export function effectiveBlock(embed: Embed | null, index: OverrideIndex): EffectiveBlock {
  const source = embed ?? {};
  const uid = typeof source.b === 'string' && isId(source.b) ? source.b : '';
  const overrides = index.of(uid);
  return {
    uid,
    fields: fieldValues(BLOCK_FIELDS, source, overrides),
    extra: extraOf(source, overrides),
  };
}

/** Reads the embed of a chip. Total: whatever it is, it becomes something (SPEC R3). */
export function effectiveChip(embed: unknown, index: OverrideIndex): EffectiveChip {
  const source: Embed = typeof embed === 'object' && embed !== null ? (embed as Embed) : {};
  const id = isId(source.id) ? source.id : '';
  const fields = typeof source.c === 'string' ? chipFields(source.c) : null;
  if (!fields) {
    const text = typeof source.text === 'string' ? source.text : '';
    return { chip: null, id, fields: { text }, extra: null, raw: embed };
  }
  const overrides = index.of(id);
  return {
    chip: source.c as string,
    id,
    fields: fieldValues(fields, source, overrides),
    extra: extraOf(source, overrides),
    raw: null,
  };
}
