const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'] as const;

/**
 * A whole number in Chinese numerals as headings write it: 10 → 十, 12 → 十二, 101 → 一百零一.
 * Total: anything that is not a whole number from 0 to 9,999 comes back in Arabic digits.
 */
export function formatChineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) return String(n);
  if (n === 0) return '零';
  let out = '';
  let pendingZero = false;
  const digits = String(n);
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[i]);
    if (digit === 0) {
      pendingZero = true;
      continue;
    }
    if (pendingZero) out += '零';
    pendingZero = false;
    out += `${DIGITS[digit]}${UNITS[digits.length - 1 - i]}`;
  }
  return n >= 10 && n < 20 ? out.slice(1) : out;
}

/**
 * The number that a Chinese numeral of a heading says, 1 to 999; null when the characters are not such
 * a numeral or not its usual form (一十二, 二二), so that format(parse(s)) === s always holds.
 */
export function parseChineseNumber(text: string): number | null {
  if (text.length === 0 || text.length > 6) return null;
  let total = 0;
  let digit = 0;
  for (const char of text) {
    const value = DIGITS.indexOf(char);
    if (value >= 0) digit = value;
    else if (char === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else if (char === '百') {
      total += digit * 100;
      digit = 0;
    } else return null;
  }
  total += digit;
  return total >= 1 && total <= 999 && formatChineseNumber(total) === text ? total : null;
}
