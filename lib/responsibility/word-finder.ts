/** Finds any of many words in a text; words of one sign are none. */
export class WordFinder {
  /** The words by their first two signs, the longest first. */
  private readonly byStart = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      if (word.length < 2) continue;
      const start = word.slice(0, 2);
      const list = this.byStart.get(start);
      if (list) list.push(word);
      else this.byStart.set(start, [word]);
    }
    for (const list of this.byStart.values()) list.sort((a, b) => b.length - a.length);
  }

  /** The longest word that stands at `at`, or null. */
  longestAt(text: string, at: number): string | null {
    if (this.byStart.size === 0) return null;
    const words = this.byStart.get(text.slice(at, at + 2));
    return words?.find((word) => text.startsWith(word, at)) ?? null;
  }

  /** The longest words from left to right, without overlaps. */
  find(text: string): { readonly word: string; readonly start: number }[] {
    const found: { word: string; start: number }[] = [];
    for (let at = 0; at < text.length; at++) {
      const word = this.longestAt(text, at);
      if (word === null) continue;
      found.push({ word, start: at });
      at += word.length - 1;
    }
    return found;
  }
}
