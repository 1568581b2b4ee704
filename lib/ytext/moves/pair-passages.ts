import { alignTokens, FIRST_EMBED_SIGN } from './align-tokens';
import type { CutPassage } from './cut-passage';
import type { MovedRange, TokenId } from './moved-ranges';
import type { NewRun } from './new-passage';
import { type PassageBlock, splitPassage, type Token } from './split-passage';
import { type TokenPair, toRanges } from './to-ranges';

/**
 * Which old tokens of a cut passage are which new ones of an inserted one (SPEC M2): blocks by
 * uid, in a block the line ends, and the content by equal text. A block that lost its opening but
 * not its text (the first one of a selection) belongs to the new block before the next one's.
 */
export function pairPassages(cut: CutPassage, inserted: readonly NewRun[]): MovedRange[] {
  const old = splitPassage(cut);
  const fresh = splitPassage(inserted);
  const places = new Map<string | null, number>();
  fresh.forEach(({ key }, at) => {
    if (key) places.set(key, at);
  });
  const known = new Set(old.map(({ key }) => key));
  const placeOf = (at: number): number | undefined => {
    const block = old[at];
    if (block?.key) return places.get(block.key);
    const next = places.get(old[at + 1]?.key ?? null);
    const before = next === undefined ? undefined : fresh[next - 1];
    return block?.close && next && before?.key && !known.has(before.key) ? next - 1 : undefined;
  };
  const pairs: TokenPair[] = [];
  let last: number | undefined;
  old.forEach((block, at) => {
    const place = placeOf(at);
    const target = place === undefined ? undefined : fresh[place];
    if (!target) {
      last = undefined;
      return;
    }
    const own = pairBlocks(block, target);
    const before = pairs.at(-1);
    const first = own[0];
    // What stands between two blocks goes along when they are neighbours at the new place, too.
    if (before && first && place === (last ?? Number.NaN) + 1 && target.open?.joined) {
      before.next = first.from;
    }
    pairs.push(...own);
    last = place;
  });
  return toRanges(pairs);
}

function pairBlocks(old: PassageBlock, fresh: PassageBlock): TokenPair[] {
  const pairs: TokenPair[] = [];
  const add = (from: Token | null | undefined, to: Token | null | undefined) => {
    if (!from || !to) return;
    const before = pairs.at(-1);
    if (before) before.next = idOf(from);
    pairs.push({ from: idOf(from), to: idOf(to), next: null });
  };
  add(old.open, fresh.open);
  const signs = new Map<string, string>();
  const text = ({ content }: PassageBlock) => content.map(({ says }) => sign(says, signs)).join('');
  for (const [a, b, length] of alignTokens(text(old), text(fresh))) {
    for (let i = 0; i < length; i++) add(old.content[a + i], fresh.content[b + i]);
  }
  add(old.close, fresh.close);
  return pairs;
}

/** One character for every token, so that index and token agree. */
function sign(says: string, signs: Map<string, string>): string {
  if (says.length === 1) return says;
  const known = signs.get(says) ?? String.fromCharCode(FIRST_EMBED_SIGN + signs.size);
  signs.set(says, known);
  return known;
}

function idOf({ client, clock }: Token): TokenId {
  return { client, clock };
}
