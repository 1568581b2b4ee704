import type * as Y from 'yjs';
import { type AnchorTarget, quoteOf, type Span, type StoredAnchor } from '@/lib/review/anchor';
import { FlatText } from '@/lib/ytext/flat-text';
import { pinPlaces, pinRange } from '@/lib/ytext/pins';
import { sectionQuote } from './section-quote';

/**
 * The place a comment is to speak of, as it is stored: pinned anew on this text, with its surroundings.
 * Null when the text does not say there what the person saw (A1).
 */
export function checkTarget(doc: Y.Doc, target: AnchorTarget): StoredAnchor | null {
  const flat = new FlatText(doc);
  if (target.scope === 'section') {
    const at = flat.blocks.find(({ uid }) => uid !== '' && uid === target.blockUid);
    return at ? { ...NOWHERE, ...target, quote: sectionQuote(flat.text, at.offset) } : null;
  }
  const span = target.scope === 'chip' ? flat.chips.get(target.chipId) : spanOf(doc, flat, target);
  if (!span) return null;
  const quote = quoteOf(flat.text, span);
  const blockUid = flat.blockAt(span.start)?.uid || null;
  if (target.scope === 'chip') return { ...NOWHERE, ...target, ...quote, blockUid };
  const range = flat.rangeOf(span);
  if (!range || quote.quote !== target.quote) return null;
  return { ...NOWHERE, scope: 'text', ...pinRange(doc, range), ...quote, blockUid };
}

const NOWHERE = { start: null, end: null, chipId: null, blockUid: null, prefix: '', suffix: '' };

function spanOf(
  doc: Y.Doc,
  flat: FlatText,
  pins: { readonly start: Uint8Array; readonly end: Uint8Array },
): Span | null {
  const [start, end] = pinPlaces(doc, [pins.start, pins.end]);
  if (!start || !end || start.index >= end.index) return null;
  return { start: flat.offsetOf(start.index), end: flat.offsetOf(end.index) };
}
