import { formatChineseNumber } from '../numbering/chinese-number';

const DIGITS = '零一二三四五六七八九';
/** So many figures are still read as one number; a longer string is a code and read figure by figure. */
const MAX_FIGURES = 16;

/** SP1: figure by figure: 2025 → 二零二五. `digits` holds 0-9 only. */
export function readDigits(digits: string): string {
  return [...digits].map((digit) => DIGITS[Number(digit)]).join('');
}

/** SP1: a whole number of any length as it is said: 1048 → 一千零四十八, 120000000 → 一亿二千万. */
export function readInteger(digits: string): string {
  const plain = digits.replace(/^0+(?=\d)/, '');
  if (plain.length > MAX_FIGURES) return readDigits(plain);
  if (plain.length <= 8) return readUnderHundredMillion(plain);
  const low = plain.slice(-8);
  return `${readUnderHundredMillion(plain.slice(0, -8))}亿${behind(low, readInteger(low))}`;
}

function readUnderHundredMillion(digits: string): string {
  if (digits.length <= 4) return formatChineseNumber(Number(digits));
  const low = digits.slice(-4);
  return `${formatChineseNumber(Number(digits.slice(0, -4)))}万${behind(low, formatChineseNumber(Number(low)))}`;
}

/** The lower part of a number: nothing when it is zero, 零 when it does not begin at once, 一十 in full. */
function behind(digits: string, reading: string): string {
  if (Number(digits) === 0) return '';
  const full = reading.startsWith('十') ? `一${reading}` : reading;
  return digits.startsWith('0') ? `零${full}` : full;
}
