import { BLOCK_FIELDS, chipFields, type Field } from './fields';
import type { Primitive } from './roots';
import { cleanText } from './text-rules';

type Values = Readonly<Record<string, unknown>>;

function write(target: Record<string, unknown>, fields: readonly Field[], values: Values) {
  for (const field of fields) {
    const value = values[field.name];
    const clean = typeof value === 'string' ? cleanText(value) : value;
    if (clean !== undefined && clean !== field.fallback && field.reads(clean)) {
      target[field.key] = clean;
    }
  }
}

/** The embed that opens a block: initial values, defaults left out (SPEC F3). */
export function blockEmbed(
  uid: string,
  values: Values,
  extra: Readonly<Record<string, Primitive>> | null = null,
): Record<string, unknown> {
  const embed: Record<string, unknown> = { b: uid };
  write(embed, BLOCK_FIELDS, values);
  return Object.assign(embed, extra);
}

/** The embed of a chip this version knows (SPEC F4). Throws for an unknown kind (a bug). */
export function chipEmbed(
  chip: string,
  id: string,
  values: Values,
  extra: Readonly<Record<string, Primitive>> | null = null,
): Record<string, unknown> {
  const fields = chipFields(chip);
  if (!fields) throw new Error(`unknown chip kind: ${chip}`);
  const embed: Record<string, unknown> = { c: chip, id };
  write(embed, fields, values);
  return Object.assign(embed, extra);
}
