import { DEFAULT_ATTRS } from '../draft/default-attrs';
import {
  BLOCK_KINDS,
  type BlockAttrs,
  type BlockKind,
  CHIP_KINDS,
  type ChipInline,
  type ChipKind,
  POINT_STYLES,
  type PointStyle,
} from '../draft/draft';
import { clampLevel } from '../numbering/choose-style';
import { MAX_TEMPLATE } from '../numbering/marker-template';
import { cleanText } from './clean-text';
import { attributeOf, type HtmlNode } from './html-node';

/** Longest attribute value that is read, in UTF-16 units; longer ones come from somebody else. */
const MAX_VALUE = 8_000;

function shortText(value: string | null, max: number): string | null {
  if (value === null) return null;
  const clean = cleanText(value).replaceAll('\n', ' ');
  return clean === '' || clean.length > max ? null : clean;
}

/** I9: the block attributes that our own HTML carries; null when the element is not one of our blocks. */
export function blockAttrsOf(node: HtmlNode): BlockAttrs | null {
  const kind = attributeOf(node, 'data-kind');
  if (kind === null || attributeOf(node, 'data-uid') === null) return null;
  if (!(BLOCK_KINDS as readonly string[]).includes(kind)) return null;
  const src = shortText(attributeOf(node, 'data-src'), 200);
  if (kind !== 'point') return { ...DEFAULT_ATTRS, kind: kind as BlockKind, src };
  const style = attributeOf(node, 'data-style');
  const start = Number(attributeOf(node, 'data-start') ?? Number.NaN);
  return {
    kind,
    level: clampLevel(Number(attributeOf(node, 'data-level'))),
    style: (POINT_STYLES as readonly (string | null)[]).includes(style)
      ? (style as PointStyle)
      : null,
    variant: shortText(attributeOf(node, 'data-variant'), MAX_TEMPLATE),
    start: Number.isInteger(start) && start >= 0 && start <= 9999 ? start : null,
    run: attributeOf(node, 'data-run') === 'true',
    src,
  };
}

/** Fields of chips; anything else in somebody's HTML is not ours. */
const CHIP_FIELDS: readonly string[] = [
  'relation',
  'from',
  'to',
  'units',
  'type',
  'measure',
  'options',
  'name',
];

function fieldsOf(node: HtmlNode): ChipInline['fields'] {
  const found = CHIP_FIELDS.map((name) => {
    return [name, shortText(attributeOf(node, `data-${name}`), MAX_VALUE)] as const;
  });
  return Object.fromEntries(found.filter(([, value]) => value !== null));
}

/** I9: the kind and data of a chip in our own HTML; null when the element is not a chip we know. */
export function chipOf(node: HtmlNode): Pick<ChipInline, 'chip' | 'fields'> | null {
  const chip = attributeOf(node, 'data-chip');
  if (chip === null || !(CHIP_KINDS as readonly string[]).includes(chip)) return null;
  return { chip: chip as ChipKind, fields: fieldsOf(node) };
}
