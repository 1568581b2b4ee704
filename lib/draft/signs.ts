/** What counts as a space in a pattern (`\s`). */
export const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** Some signs, asked for by their place in a text: a reader of long texts needs no string for each place. */
export class Signs {
  private readonly bits = new Uint8Array(0x2000);

  /** @param signs UTF-16 units, each a sign */
  constructor(signs: string) {
    for (let at = 0; at < signs.length; at++) {
      const code = signs.charCodeAt(at);
      this.bits[code >> 3] = (this.bits[code >> 3] ?? 0) | (1 << (code & 7));
    }
  }

  /** Whether one of the signs stands at `at`; false outside the text. */
  at(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    return ((this.bits[code >> 3] ?? 0) & (1 << (code & 7))) !== 0;
  }
}
