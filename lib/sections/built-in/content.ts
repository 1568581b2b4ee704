import { DEFAULT_ATTRS } from '../../draft/default-attrs';
import type {
  Block,
  BlockAttrs,
  ChipInline,
  ChipUnit,
  PointLevel,
  PointStyle,
} from '../../draft/draft';
import { writeUnits } from '../../responsibility/chip-units';
import { withPlaceholders } from '../placeholders';

type Part = string | ChipInline;

/** A block that comes with the program. */
export interface BuiltInSection {
  /** Stable key, such as `B01`. */
  readonly key: string;
  readonly version: number;
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
  readonly blocks: readonly Block[];
}

/** Ids are given when content is put into a text (SEC4). */
const noId = () => '';

function block(attrs: Partial<BlockAttrs>, parts: readonly Part[]): Block {
  const inlines = parts.map((part) =>
    typeof part === 'string' ? ({ type: 'text', text: part, marks: [] } as const) : part,
  );
  return { ...DEFAULT_ATTRS, ...attrs, uid: '', inlines: withPlaceholders(inlines, noId) };
}

/** A paragraph of words, `{{待填项}}` and chips. */
export function paragraph(...parts: readonly Part[]): Block {
  return block({}, parts);
}

export function closing(...parts: readonly Part[]): Block {
  return block({ kind: 'closing' }, parts);
}

export function point(level: PointLevel, style: PointStyle, ...parts: readonly Part[]): Block {
  return block({ kind: 'point', level, style }, parts);
}

/** A responsibility: its wording and the units in order. */
export function responsible(text: string, ...units: readonly ChipUnit[]): ChipInline {
  const fields = { units: writeUnits(units) };
  return { type: 'chip', chip: 'responsibility', id: '', text, fields, marks: [] };
}

/** A deadline, read from its wording. */
export function due(text: string): ChipInline {
  return { type: 'chip', chip: 'deadline', id: '', text, fields: {}, marks: [] };
}
