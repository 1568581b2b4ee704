/** Finds any of many words in a text, the longest at each place, without overlaps. */
export class WordFinder {
  private readonly byFirst = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const first = word.slice(0, 2);
      if (word.length < 2) continue;
      const list = this.byFirst.get(first);
      if (list) list.push(word);
      else this.byFirst.set(first, [word]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.length - a.length);
  }

  find(text: string): { readonly word: string; readonly start: number }[] {
    const found: { word: string; start: number }[] = [];
    for (let at = 0; at < text.length; at++) {
      const word = this.byFirst
        .get(text.slice(at, at + 2))
        ?.find((one) => text.startsWith(one, at));
      if (!word) continue;
      found.push({ word, start: at });
      at += word.length - 1;
    }
    return found;
  }
}
