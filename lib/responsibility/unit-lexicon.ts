import { WordFinder } from './word-finder';

/** A name or alias of the registry and the unit it means. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

/** The names of the registry, ready to be looked up at any place of a text. */
export class UnitLexicon {
  private readonly ids = new Map<string, string>();
  private readonly finder: WordFinder;

  constructor(known: readonly KnownUnit[] = []) {
    for (const { id, name } of known) {
      if (name.length > 1 && !this.ids.has(name)) this.ids.set(name, id);
    }
    this.finder = new WordFinder(this.ids.keys());
  }

  /** Id of the unit with exactly this name or alias. */
  idOf(name: string): string | undefined {
    return this.ids.get(name);
  }

  /** The longest name that stands at `at`, or null. */
  longestAt(text: string, at: number): string | null {
    return this.finder.longestAt(text, at);
  }
}

const lexicons = new WeakMap<readonly KnownUnit[], UnitLexicon>();

/** The lexicon of a list of units, made once: an editor reads many short texts with the same registry. */
export function lexiconOf(known: readonly KnownUnit[]): UnitLexicon {
  const lexicon = lexicons.get(known) ?? new UnitLexicon(known);
  lexicons.set(known, lexicon);
  return lexicon;
}
