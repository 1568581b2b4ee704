import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { PointLevel, PointStyle } from '@/lib/draft/draft';
import { clampLevel, styleInContext } from '@/lib/numbering/choose-style';
import { labels } from '@/lib/numbering/labels';
import { readMarker } from '@/lib/numbering/read-marker';
import { blockAt } from '../blocks/block-at';
import { blockAttrs } from '../blocks/block-attrs';
import { docBlocks } from '../blocks/doc-blocks';
import { levelForStyle } from '../blocks/enclosing-level';
import { setBlockAttrs } from '../blocks/set-block-attrs';

/** A marker that stands at the start of a line: how many characters go, and what they become. */
interface TypedMarker {
  readonly length: number;
  readonly level: PointLevel | null;
  readonly style: PointStyle | null;
  readonly variant: string | null;
  readonly ordinal: number | null;
}

const HEADING = /^(#{1,3}) $/;
/** 1. may go on as 1.5, so it waits for what follows the dot; a space there is swallowed. */
const WAITS = /[.．]$/;
const BARE_ORDER = /^第[一二三四五六七八九十百零0-9]+(?:[^，、,：:；;。.．]*)$/;

/**
 * Reads what stands between the start of the block and the caret as a marker that has just been
 * finished (E13). Null when it is none yet.
 */
export function readTypedMarker(typed: string): TypedMarker | null {
  const heading = HEADING.exec(typed)?.[1];
  if (heading) {
    const level = clampLevel(heading.length);
    return { length: typed.length, level, style: null, variant: null, ordinal: null };
  }
  const marker = readMarker(typed);
  if (!marker) return null;
  const text = typed.slice(0, marker.length);
  const rest = typed.slice(marker.length);
  if (BARE_ORDER.test(text)) return null;
  const { style, variant, ordinal } = marker;
  if (WAITS.test(text)) {
    if (rest === '') return null;
    const length = /^\s/.test(rest) ? marker.length + 1 : marker.length;
    return { length, level: null, style, variant, ordinal };
  }
  return rest === '' ? { length: marker.length, level: null, style, variant, ordinal } : null;
}

/** Only these stand for a number; 一是 at the start of a point's words may belong to them. */
const NUMBERS: ReadonlySet<PointStyle> = new Set([
  'cn-comma',
  'paren-cn',
  'arabic-dot',
  'paren-arabic',
]);

/**
 * Turns a marker typed at the start of a paragraph into structure (E13); null when there is none
 * before the caret. A number other than 1 that is not the computed one stays as `start`. At the start of
 * a point a number takes the place of its own; one of the same style only goes (E17).
 * @param justTyped how many characters before the caret are new: a marker that stood there before,
 *   for instance after an undo, is left alone.
 */
export function applyTypedMarker(state: EditorState, justTyped: number): Transaction | null {
  const { $from, empty } = state.selection;
  const place = empty ? blockAt($from) : null;
  if (!place) return null;
  const own = blockAttrs(place.node);
  if (own.kind !== 'paragraph' && own.kind !== 'point') return null;
  const typed = place.node.textBetween(0, $from.parentOffset, '', '\ufffc');
  const marker = readTypedMarker(typed);
  if (!marker || justTyped === 0 || typed.length - justTyped > marker.length) return null;

  const { pos, index } = place;
  const tr = state.tr.delete(pos + 1, pos + 1 + marker.length).scrollIntoView();
  if (own.kind === 'point') {
    if (marker.style === own.style) return tr;
    if (own.run || !marker.style || !NUMBERS.has(marker.style)) return null;
  }
  const blocks = docBlocks(state.doc);
  const level = marker.level ?? levelForStyle(blocks, index, marker.style ?? 'cn-comma');
  const chosen = marker.style
    ? { style: marker.style, variant: marker.variant }
    : styleInContext(blocks, index, level);
  const block = { ...own, ...chosen, kind: 'point' as const, level };
  const start = keptOrdinal([...blocks.slice(0, index), block], marker.ordinal);
  const { style, variant } = chosen;
  setBlockAttrs(tr, pos, { kind: 'point', level, style, variant, start, run: false });
  return tr;
}

/** 1 means "number this"; anything else is what the person wants to read there. */
function keptOrdinal(blocks: Parameters<typeof labels>[0], ordinal: number | null): number | null {
  if (ordinal === null || ordinal === 1) return null;
  const own = blocks.at(-1);
  if (!own) return null;
  const [computed, kept] = [null, ordinal].map((start) =>
    labels([...blocks.slice(0, -1), { ...own, start }]).at(-1),
  );
  return computed === kept ? null : ordinal;
}
