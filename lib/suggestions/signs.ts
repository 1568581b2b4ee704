import type { Block } from '../draft/draft';
import { segments, type Token } from '../versions/tokens';

const FIRST = 0xe000;
const LAST = 0xf8ff;
const PRIVATE = /[\ue000-\uf8ff]/g;

/** One character each for chips and breaks, so that words and they are compared in one go (H2). */
export class Signs {
  private readonly known = new Map<string, string>();
  private inText: ReadonlySet<string> | null = null;
  private next = FIRST;

  constructor(private readonly texts: readonly (readonly Block[])[]) {}

  of(name: string): string {
    const sign = this.known.get(name) ?? this.free();
    this.known.set(name, sign);
    return sign;
  }

  private free(): string {
    this.inText ??= new Set(this.texts.flat().flatMap(privateIn));
    let sign = '';
    do sign = String.fromCharCode(this.next++);
    while (this.inText.has(sign));
    if (this.next > LAST) throw new RangeError('more chips than signs');
    return sign;
  }

  /** The words of a block; every chip is one sign. */
  wordsOf(block: Block): Token[] {
    const words: Token[] = [];
    let run = '';
    const close = () => {
      words.push(...wordsIn(run));
      run = '';
    };
    for (const inline of block.inlines) {
      if (inline.type === 'text') run += inline.text;
      else {
        close();
        words.push(plain(this.of(`chip ${inline.chip} ${inline.id}`)));
      }
    }
    close();
    return words;
  }
}

/** Texts whose words are known; the same block is compared again and again while a person types in another. */
const MOST_KNOWN = 400;
const knownWords = new Map<string, readonly Token[]>();

function wordsIn(text: string): readonly Token[] {
  const words = knownWords.get(text) ?? segments(text, 'word').map(plain);
  if (knownWords.size >= MOST_KNOWN) knownWords.clear();
  knownWords.set(text, words);
  return words;
}

function privateIn({ inlines }: Block): string[] {
  return inlines.flatMap(({ text }) => text.match(PRIVATE) ?? []);
}

/** A word without what it stands in: that is compared by itself. */
export function plain(text: string): Token {
  return { text, marks: [], chip: null };
}
