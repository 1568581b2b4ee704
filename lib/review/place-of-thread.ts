import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import type { Span } from './anchor';
import { findQuote } from './find-quote';
import type { AnchoredThread } from './thread';

/** Two places of a text, by block and by offset in its wording. */
export interface PlaceOfThread {
  readonly start: { readonly block: number; readonly offset: number };
  readonly end: { readonly block: number; readonly offset: number };
}

type Anchor = Pick<AnchoredThread, 'scope' | 'blockUid' | 'chipId' | 'quote' | 'prefix' | 'suffix'>;

/**
 * Where a thread's words stand in any text of its draft (Q9): a section or chip by its id, words where they
 * stand with the very same surroundings, else as Q1-Q8 find them. Null when they are not there.
 */
export function placeOfThread(blocks: readonly Block[], anchor: Anchor): PlaceOfThread | null {
  if (anchor.scope === 'draft') return null;
  if (anchor.scope === 'chip') return placeOfChip(blocks, anchor.chipId);
  if (anchor.scope === 'section') {
    const block = blocks.findIndex(({ uid }) => uid !== '' && uid === anchor.blockUid);
    const one = blocks[block];
    return one ? around(block, 0, blockText(one).length) : null;
  }
  const lines = blocks.map((block) => `${blockText(block)}\n`);
  const text = lines.join('');
  const span = sameSurroundings(text, anchor) ?? findQuote(text, anchor);
  return span && { start: placeAt(lines, span.start, false), end: placeAt(lines, span.end, true) };
}

function around(block: number, from: number, to: number): PlaceOfThread {
  return { start: { block, offset: from }, end: { block, offset: to } };
}

function placeOfChip(blocks: readonly Block[], id: string | null): PlaceOfThread | null {
  for (const [block, { inlines }] of blocks.entries()) {
    let offset = 0;
    for (const inline of inlines) {
      const end = offset + inline.text.length;
      if (inline.type === 'chip' && inline.id === id) return around(block, offset, end);
      offset = end;
    }
  }
  return null;
}

function sameSurroundings(text: string, { quote, prefix, suffix }: Anchor): Span | null {
  if (quote === '') return null;
  const whole = prefix + quote + suffix;
  const at = text.indexOf(whole);
  if (at < 0 || text.indexOf(whole, at + 1) >= 0) return null;
  const start = at + prefix.length;
  return { start, end: start + quote.length };
}

/** Between two lines an end belongs to the one before, a start to the one behind. */
function placeAt(lines: readonly string[], at: number, isEnd: boolean) {
  let from = 0;
  for (const [block, line] of lines.entries()) {
    const to = from + line.length;
    if (at < to || (isEnd && at === to))
      return { block, offset: Math.min(at - from, line.length - 1) };
    from = to;
  }
  return { block: Math.max(0, lines.length - 1), offset: 0 };
}
