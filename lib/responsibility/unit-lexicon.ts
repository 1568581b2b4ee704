/** A name or alias of the registry and the unit it means. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
}

/** The names of the registry, ready to be looked up at any place of a text. */
export class UnitLexicon {
  private readonly ids = new Map<string, string>();
  private readonly byStart = new Map<string, string[]>();

  constructor(known: readonly KnownUnit[] = []) {
    for (const { id, name } of known) {
      if (name.length < 2 || this.ids.has(name)) continue;
      this.ids.set(name, id);
      const start = name.slice(0, 2);
      this.byStart.set(start, [...(this.byStart.get(start) ?? []), name]);
    }
    for (const names of this.byStart.values()) names.sort((a, b) => b.length - a.length);
  }

  /** Id of the unit with exactly this name or alias. */
  idOf(name: string): string | undefined {
    return this.ids.get(name);
  }

  /** The longest name that stands at `at`, or null. */
  longestAt(text: string, at: number): string | null {
    const names = this.byStart.get(text.slice(at, at + 2));
    return names?.find((name) => text.startsWith(name, at)) ?? null;
  }
}

const lexicons = new WeakMap<readonly KnownUnit[], UnitLexicon>();

/** The lexicon of a list of units, made once: an editor reads many short texts with the same registry. */
export function lexiconOf(known: readonly KnownUnit[]): UnitLexicon {
  const lexicon = lexicons.get(known) ?? new UnitLexicon(known);
  lexicons.set(known, lexicon);
  return lexicon;
}
