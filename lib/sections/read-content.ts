import { DEFAULT_ATTRS } from '../draft/default-attrs';
import {
  BLOCK_KINDS,
  type Block,
  CHIP_KINDS,
  type Inline,
  MARKS,
  MAX_LEVEL,
  POINT_STYLES,
} from '../draft/draft';
import { err, ok, type Result } from '../result/result';

type Fields = Readonly<Record<string, unknown>>;

/** What the `lib/ytext` rules take: no control characters, no lone surrogates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters the rule is about
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\ufffc]|\p{Surrogate}/u;

/**
 * Stored library content as blocks of this version (SEC6).
 * @param version document format it was written in
 * @param current document format of this program
 */
export function readContent(
  value: unknown,
  version: number,
  current: number,
): Result<Block[], 'library-newer' | 'library-unknown'> {
  if (version > current) return err('library-newer');
  if (!Array.isArray(value) || value.length === 0) return err('library-unknown');
  const blocks = value.map(blockOf);
  const known = blocks.filter((block) => block !== null);
  return known.length === blocks.length ? ok(known) : err('library-unknown');
}

function blockOf(value: unknown): Block | null {
  if (!isFields(value) || !Array.isArray(value.inlines)) return null;
  const { kind, level = 0, style = null, variant = null, run = false } = value;
  const isPoint = kind === 'point';
  const sound =
    among(BLOCK_KINDS, kind) &&
    Number.isInteger(level) &&
    (level as number) >= (isPoint ? 1 : 0) &&
    (level as number) <= MAX_LEVEL &&
    (style === null || among(POINT_STYLES, style)) &&
    (variant === null || isText(variant, 200)) &&
    typeof run === 'boolean';
  const inlines = value.inlines.map(inlineOf);
  const read = inlines.filter((one) => one !== null);
  if (!sound || read.length < inlines.length) return null;
  const attrs = { kind, level, style, variant, run } as Partial<Block>;
  return { ...DEFAULT_ATTRS, ...attrs, uid: '', inlines: read };
}

function inlineOf(value: unknown): Inline | null {
  if (!isFields(value)) return null;
  const { type, text, marks = [], chip, fields = {} } = value;
  if (!Array.isArray(marks) || !marks.every((mark) => among(MARKS, mark))) return null;
  if (type === 'text') return isText(text, 100_000) ? { type, text, marks } : null;
  if (type !== 'chip' || !among(CHIP_KINDS, chip) || !isText(text, 2_000)) return null;
  if (!isFields(fields) || !Object.values(fields).every(isFieldValue)) return null;
  return { type, chip, id: '', text, fields, marks } as Inline;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function among<T extends string>(names: readonly T[], value: unknown): value is T {
  return (names as readonly unknown[]).includes(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && !FORBIDDEN.test(value);
}

function isFieldValue(value: unknown): boolean {
  if (typeof value === 'string') return isText(value, 8_000);
  return value === null || typeof value === 'boolean' || Number.isFinite(value);
}
