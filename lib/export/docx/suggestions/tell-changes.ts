import type { Block, Inline } from '../../../draft/draft';
import type { TextToken } from '../../../suggestions/text-tokens';
import type { TracedText, TracedToken } from '../../../suggestions/traced-text';
import { compareBlocks } from '../../../versions/compare';
import type { RedlineBlock } from '../../../versions/redline';
import type { ToldPiece } from '../body/spans';
import { type Piece, pieceOf } from '../pieces';
import type { ToldBlock } from '../redline/redline-spans';

/**
 * S2: what became of the paragraphs of a text with suggestions on it: which of them came, went and moved is
 * told as in any redline, their words by who changed them, as they were suggested.
 * @param was the blocks of both texts, in the order of `text`
 */
export function tellChanges(
  text: TracedText,
  was: readonly Block[],
  now: readonly Block[],
): ToldBlock[] {
  const places = {
    was: new Map(was.map((block, at) => [block, at])),
    now: new Map(now.map((block, at) => [block, at])),
  };
  const blocks: Blocks = {
    was: (block) => text.was[places.was.get(block) ?? -1] ?? [],
    now: (block) => text.now[places.now.get(block) ?? -1] ?? [],
  };
  const told = groupsOf(compareBlocks(was, now, 'word')).map((group) => tellGroup(group, blocks));
  return withNearest(told).flat();
}

type Side = 'was' | 'now';
type Blocks = Readonly<Record<Side, (block: Block) => readonly TracedToken[]>>;

/** A character, a chip or the place where a block of this text ends and the next one begins. */
interface Item {
  readonly token: TracedToken;
  readonly next: Block | null;
}

/** Paragraphs that one or several blocks make together. */
function groupsOf(redline: readonly RedlineBlock[]): RedlineBlock[][] {
  const groups: RedlineBlock[][] = [];
  for (const one of redline) {
    const last = groups.at(-1);
    if (last && (one.fate === 'split' || one.fate === 'joined')) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function itemsOf(blocks: readonly Block[], of: Blocks[Side], side: Side): Item[] {
  return blocks.flatMap((block, at) =>
    of(block).flatMap((token): Item[] => {
      const t = token[side]?.t;
      if (t === 'close' || (t === 'open' && at === 0)) return [];
      return [{ token, next: t === 'open' ? block : null }];
    }),
  );
}

/** What stays itself, in the order of both texts. */
function keptOf(was: readonly Item[], now: readonly Item[]): Set<TracedToken> {
  const places = new Map(was.map(({ token }, at) => [token, at]));
  const kept = new Set<TracedToken>();
  let last = -1;
  for (const { token, next } of now) {
    const at = next ? -1 : (places.get(token) ?? -1);
    if (at <= last) continue;
    last = at;
    kept.add(token);
  }
  return kept;
}

/** The words of a token as the file writes them. */
function written(token: TextToken | null): Piece {
  if (token?.t === 'chip') return pieceOf(token.chip);
  const inline: Inline = { type: 'text', text: token?.t === 'char' ? token.char : '', marks: [] };
  return pieceOf(inline);
}

function tellGroup(group: readonly RedlineBlock[], blocks: Blocks): ToldBlock[] {
  const olds = group.flatMap(({ before }) => before ?? []);
  const news = group.flatMap(({ after }) => after ?? []);
  const [was, now] = [itemsOf(olds, blocks.was, 'was'), itemsOf(news, blocks.now, 'now')];
  const kept = keptOf(was, now);
  const opening = (block: Block | undefined, side: Side) =>
    (block && blocks[side](block)[0]?.by) ?? {};
  const [old, own] = [opening(olds[0], 'was'), opening(news[0], 'now')];
  const teller = new GroupTeller({
    fate: group[0]?.fate ?? 'kept',
    before: olds[0] ?? null,
    after: news[0] ?? null,
    by: own.came ?? old.went ?? own.carried,
    looks: own.changed ?? old.changed,
  });
  while (was.length + now.length > 0) {
    const [a, b] = [was[0], now[0]];
    const goes = a && !kept.has(a.token) ? a.token.by.went : undefined;
    while (was[0] && !kept.has(was[0].token) && was[0].token.by.went === goes)
      teller.goes(was.shift() as Item);
    // What came for it stands right behind it.
    const mine = (item: Item) => !a || goes === undefined || item.token.by.came === goes;
    while (now[0] && !kept.has(now[0].token) && (a === was[0] || mine(now[0])))
      teller.comes(now.shift() as Item);
    if (a && a === was[0] && b && b === now[0]) {
      teller.stays(a.token);
      was.shift();
      now.shift();
    }
  }
  return teller.end();
}

class GroupTeller {
  private readonly told: ToldBlock[] = [];
  private pieces: ToldPiece[] = [];

  constructor(private head: Omit<ToldBlock, 'pieces'>) {}

  private put(kind: ToldPiece['kind'], text: string, by?: number): void {
    if (text === '') return;
    const last = this.pieces.at(-1);
    if (last?.kind === kind && last.by === by)
      this.pieces[this.pieces.length - 1] = { ...last, text: last.text + text };
    else this.pieces.push({ kind, text, by });
  }

  private cut(head: Omit<ToldBlock, 'pieces'>): void {
    this.told.push({ ...this.head, pieces: this.pieces });
    [this.head, this.pieces] = [head, []];
  }

  goes({ token, next }: Item): void {
    const by = token.by.went;
    if (next) this.cut({ fate: 'joined', before: next, after: null, by });
    else this.put('del', written(token.was).text, by);
  }

  comes({ token, next }: Item): void {
    const by = token.by.came;
    if (next) this.cut({ fate: 'split', before: null, after: next, by });
    else this.put('ins', written(token.now).text, by);
  }

  /** A chip of which something changed says something else. */
  stays({ was, now, by }: TracedToken): void {
    const [old, own] = [written(was), written(now)];
    if (old.text === own.text && old.unfilled === own.unfilled) this.put('same', own.text);
    else {
      this.put('del', old.text, by.changed);
      this.put('ins', own.text, by.changed);
    }
  }

  end(): ToldBlock[] {
    return [...this.told, { ...this.head, pieces: this.pieces }];
  }
}

/**
 * S3: what nobody did by himself, such as a word that is told as gone here because it came there, or the
 * number of a point, is told of who did something next to it.
 */
function withNearest(groups: readonly ToldBlock[][]): ToldBlock[][] {
  let nearest = 0;
  return groups.map((group) => {
    const known = group.flatMap(({ by, pieces }) => [by, ...pieces.map((piece) => piece.by)]);
    nearest = known.find((by) => by !== undefined) ?? nearest;
    const own = nearest;
    return group.map((one) => ({
      ...one,
      by: one.by ?? own,
      pieces: one.pieces.map((piece) => ({ ...piece, by: piece.by ?? own })),
    }));
  });
}
