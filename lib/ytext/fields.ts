import {
  BLOCK_KINDS,
  DEADLINE_RELATIONS,
  MAX_LEVEL,
  PLACEHOLDER_TYPES,
  POINT_STYLES,
} from '../draft/draft';
import { LIMITS } from './limits';
import type { Primitive } from './roots';
import { hasForbidden } from './text-rules';

/** One named field of a block or chip (SPEC F3, F4). */
export interface Field {
  /** Name in the override map and in the editor. */
  readonly name: string;
  /** Key in the embed that opens the block or is the chip. */
  readonly key: string;
  readonly fallback: Primitive;
  /** What a writer of this version may store. */
  readonly accepts: (value: unknown) => boolean;
  /** What a reader takes over; wider, so that names of a later version survive (SPEC F9). */
  readonly reads: (value: unknown) => boolean;
}

const EXTENSION = /^x-[a-z0-9-]{1,30}$/;
const NAME = /^[a-z][a-z0-9-]{0,31}$/;

/** True for the name of a field, mark, kind or chip of a later version (SPEC F9). */
export function isExtension(name: string): boolean {
  return EXTENSION.test(name);
}

/** True for an id of a block or chip. Writers make 12 characters; readers take up to 64 (SPEC F3). */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9A-Za-z_-]{1,64}$/.test(value);
}

/** True for a value of an extension field (SPEC F9). */
export function isExtensionValue(value: unknown): value is Primitive {
  return typeof value === 'string' ? textUpTo(LIMITS.extension)(value) : isPlain(value);
}

/** True for anything but a string, an object or a number that JSON cannot carry. */
function isPlain(value: unknown): boolean {
  return value === null || typeof value === 'boolean' || Number.isFinite(value);
}

function textUpTo(length: number) {
  return (value: unknown) =>
    typeof value === 'string' && value.length <= length && !hasForbidden(value);
}

const nullOr = (test: (value: unknown) => boolean) => (value: unknown) =>
  value === null || test(value);
const intIn = (low: number, high: number) => (value: unknown) =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high;
const nameOf = (known: readonly string[]) => (value: unknown) =>
  typeof value === 'string' && (known.includes(value) || isExtension(value));
const anyName = (value: unknown) => typeof value === 'string' && NAME.test(value);

function field(
  name: string,
  key: string,
  fallback: Primitive,
  accepts: Field['accepts'],
  reads: Field['reads'] = accepts,
): Field {
  return { name, key, fallback, accepts, reads };
}

/** Fields of a block; the defaults are those of `lib/draft/default-attrs` (SPEC F3). */
export const BLOCK_FIELDS: readonly Field[] = [
  field('kind', 'k', 'paragraph', nameOf(BLOCK_KINDS), anyName),
  field('level', 'l', 0, intIn(0, MAX_LEVEL)),
  field('style', 's', null, nullOr(nameOf(POINT_STYLES)), nullOr(anyName)),
  field('variant', 'v', null, nullOr(textUpTo(LIMITS.shortField))),
  field('start', 'n', null, nullOr(intIn(0, 9999))),
  field('run', 'r', false, (value) => typeof value === 'boolean'),
  field('src', 'src', null, nullOr(textUpTo(LIMITS.shortField))),
];

const TEXT = field('text', 'text', '', textUpTo(LIMITS.chipText));
const short = (name: string) => field(name, name, null, nullOr(textUpTo(LIMITS.shortField)));
const list = (name: string) => field(name, name, null, nullOr(textUpTo(LIMITS.list)));

/** Fields of each chip kind (SPEC F4). `text` is the wording, the rest is data beside it. */
export const CHIP_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  responsibility: [TEXT, list('units')],
  deadline: [
    TEXT,
    field('relation', 'relation', null, nullOr(nameOf(DEADLINE_RELATIONS)), nullOr(anyName)),
    short('from'),
    short('to'),
  ],
  placeholder: [
    TEXT,
    field('type', 'type', null, nullOr(nameOf(PLACEHOLDER_TYPES)), nullOr(anyName)),
    short('measure'),
    list('options'),
    short('name'),
  ],
};

/** Fields by override name, blocks and chips together: one namespace (SPEC F5). */
export const FIELDS_BY_NAME: ReadonlyMap<string, Field> = new Map(
  [...BLOCK_FIELDS, ...Object.values(CHIP_FIELDS).flat()].map((f) => [f.name, f]),
);

/** The fields of a chip kind, or null when this version does not know it. */
export function chipFields(chip: string): readonly Field[] | null {
  return Object.hasOwn(CHIP_FIELDS, chip) ? (CHIP_FIELDS[chip] ?? null) : null;
}
