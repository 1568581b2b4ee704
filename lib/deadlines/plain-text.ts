const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ．－／：～]/g;

/** Text as the grammar reads it, and for each of its units the position in the original. */
export interface PlainText {
  readonly text: string;
  /** One longer than the text; the last is the length of the original. */
  readonly positions: readonly number[];
}

/** Half-width digits and signs, one form of quotes, no blanks beside a digit: 2025 年 ６ 月 → 2025年6月. */
export function plainText(original: string): PlainText {
  const halved = original
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/["「『＂]/g, '“')
    .replace(/[」』]/g, '”');
  const positions: number[] = [];
  let text = '';
  const append = (from: number, to: number) => {
    for (let at = from; at < to; at++) positions.push(at);
    text += halved.slice(from, to);
  };
  let at = 0;
  for (const blanks of halved.matchAll(/[ \t\u00a0\u3000]+/g)) {
    const end = blanks.index + blanks[0].length;
    append(at, blanks.index);
    if (!isDigit(halved[blanks.index - 1]) && !isDigit(halved[end])) append(blanks.index, end);
    at = end;
  }
  append(at, halved.length);
  positions.push(original.length);
  return { text, positions };
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9';
}
