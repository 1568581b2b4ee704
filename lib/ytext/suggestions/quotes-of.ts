import type * as Y from 'yjs';
import { CONTEXT_CHARS, type Quote } from '../../review/anchor';
import { fitHunk } from '../../suggestions/fit-hunk';
import type { Spot } from '../../suggestions/fit-text';
import type { Hunk } from '../../suggestions/hunk';
import { blockRanges } from '../../suggestions/lines';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { QUOTE_CHARS } from '../../suggestions/span-hunks';
import { type TextToken, wordingOf } from '../../suggestions/text-tokens';
import { docTokens } from './doc-tokens';
import { spotsOf, type Translate } from './pin-hunk';

/** What the text says where each change is suggested; null where it has no place (F1). Writes nothing. */
export function quotesOf(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  translate: Translate = () => null,
): (Quote | null)[] {
  const tokens = docTokens(doc);
  const spots = spotsOf(doc, pinned, translate);
  return pinned.map(({ hunk }, at) => {
    const spot = spots[at] ?? null;
    if (fitHunk(tokens, hunk, spot).state === 'gone') return null;
    return quoteAt(tokens, spot ?? rangeOf(tokens, hunk), hunk.op === 'text');
  });
}

/** The chip or block that a change speaks of; nothing for what is yet to come. */
export function rangeOf(tokens: readonly TextToken[], hunk: Hunk): Spot | null {
  if (hunk.op === 'text' || hunk.op === 'insert') return null;
  if (hunk.op === 'chip') {
    const at = tokens.findIndex((token) => token.t === 'chip' && token.chip.id === hunk.id);
    return at < 0 ? null : { from: at, to: at + 1 };
  }
  const uids =
    hunk.op === 'move'
      ? hunk.runs.flatMap((run) => run.uids)
      : [hunk.op === 'delete' ? hunk.block.uid : hunk.uid];
  const range = blockRanges(tokens).find(({ uid }) => uids.includes(uid));
  return range ? { from: range.from + 1, to: range.to } : null;
}

function quoteAt(tokens: readonly TextToken[], spot: Spot | null, around: boolean): Quote {
  if (!spot) return { quote: '', prefix: '', suffix: '' };
  const { from, to } = spot;
  const words = (a: number, b: number) => wordingOf(tokens.slice(Math.max(0, a), b));
  return {
    quote: words(from, to).slice(0, QUOTE_CHARS),
    prefix: around ? words(from - CONTEXT_CHARS, from).slice(-CONTEXT_CHARS) : '',
    suffix: around ? words(to, to + CONTEXT_CHARS).slice(0, CONTEXT_CHARS) : '',
  };
}
