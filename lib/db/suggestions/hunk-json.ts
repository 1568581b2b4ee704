import { z } from 'zod';
import {
  BLOCK_KINDS,
  CHIP_KINDS,
  MARKS,
  MAX_LEVEL,
  POINT_STYLES,
  type PointLevel,
} from '../../draft/draft';
import type { Hunk } from '../../suggestions/hunk';
import { checkEmbed } from '../../ytext/check-embed';
import { checkOverrideKey, checkOverrideValue } from '../../ytext/check-override';
import { CHIP_FIELDS, isExtension, isId } from '../../ytext/fields';
import { LIMITS } from '../../ytext/limits';
import { hasForbidden } from '../../ytext/text-rules';

/** Largest suggestion as JSON, in UTF-16 units: a long section with all its data. */
const MAX_HUNK_CHARS = 200_000;
/** Blocks that one place or run names, and runs of one change: each costs a walk over the text. */
const MAX_NAMED = 3_000;
const MAX_RUNS = 300;

const id = z.string().refine(isId);
const uid = z.union([id, z.literal('')]);
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !hasForbidden(value));
const marks = z.array(z.enum(MARKS)).max(MARKS.length);
const value = z.union([text(LIMITS.list), z.number(), z.boolean(), z.null()]);
/** Blocks have fields of their own, by the same way of storing. */
const CHIP_NAMES = new Set(
  Object.values(CHIP_FIELDS).flatMap((fields) => fields.map(({ name }) => name)),
);
const ofChip = (name: string) => CHIP_NAMES.has(name) || isExtension(name);
const shortText = text(LIMITS.shortField).nullable();

const attrs = z.object({
  kind: z.enum(BLOCK_KINDS),
  level: z
    .number()
    .int()
    .min(0)
    .max(MAX_LEVEL)
    .transform((level) => level as 0 | PointLevel),
  style: z.enum(POINT_STYLES).nullable(),
  variant: shortText,
  start: z.number().int().min(0).max(9999).nullable(),
  run: z.boolean(),
  src: shortText,
});

const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: text(LIMITS.text), marks }),
  z
    .object({
      type: z.literal('chip'),
      chip: z.enum([...CHIP_KINDS, 'unknown']),
      id: uid,
      text: text(LIMITS.chipText),
      fields: z.record(z.string().max(40), value),
      marks,
    })
    .refine(({ chip: c, id, text, fields }) => {
      // What this version does not know goes in as its words alone.
      return c === 'unknown' || checkEmbed({ ...fields, c, id, text }) === null;
    }),
]);
const part = z.union([inline, z.object({ type: z.literal('break'), uid: id, attrs })]);
const block = attrs.extend({ uid: id, inlines: z.array(inline) });
const place = z.object({ chain: z.array(uid).max(MAX_NAMED), loose: z.array(id).max(MAX_NAMED) });

const hunk = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('text'),
    uid: id,
    start: z.number().int().min(0),
    del: z.array(part),
    ins: z.array(part),
  }),
  z.object({ op: z.literal('attrs'), uid: id, before: attrs.partial(), after: attrs.partial() }),
  z
    .object({
      op: z.literal('chip'),
      uid,
      id,
      field: z.string().max(40),
      before: value,
      after: value,
    })
    .refine(({ id, field, after }) => {
      const key = `${id}/${field}`;
      return ofChip(field) && !checkOverrideKey(key) && !checkOverrideValue(key, after);
    }),
  z.object({ op: z.literal('insert'), block, place }),
  z.object({ op: z.literal('delete'), block }),
  z.object({
    op: z.literal('move'),
    runs: z
      .array(z.object({ uids: z.array(id).min(1).max(MAX_NAMED), place }))
      .min(1)
      .max(MAX_RUNS),
  }),
]);

/** A change as it comes in or is stored; null when it is none of this format. */
export function hunkFrom(json: unknown): Hunk | null {
  const parsed = hunk.safeParse(json);
  return parsed.success ? parsed.data : null;
}

/** Whether a change is larger than one suggestion may be. */
export function tooLong(change: Hunk): boolean {
  return JSON.stringify(change).length > MAX_HUNK_CHARS;
}
