import { formatChineseNumber } from '../../numbering/chinese-number';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const CHINESE =
  /^(?:chinese|japanese|taiwanese|ideographDigital|korean)(?:Counting|Legal|Digital)?/;
/** What Word repeats letters up to; a larger number is written in figures. */
const MAX_LETTERS = 780;
const MAX_ROMAN = 4000;

/** DX2: a number as a list writes it in one of Word's formats; '' for bullets and for none. */
export function listNumber(n: number, format: string): string {
  if (format === 'bullet' || format === 'none') return '';
  if (CHINESE.test(format)) return formatChineseNumber(n);
  if (format === 'decimalFullWidth') return fullWidth(n);
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  if (/^decimalEnclosedCircle|^ideographEnclosedCircle/.test(format)) {
    return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
  }
  if (format === 'ideographTraditional') return STEMS[n - 1] ?? String(n);
  if (format === 'upperLetter') return letters(n, 65);
  if (format === 'lowerLetter') return letters(n, 97);
  if (format === 'upperRoman') return roman(n);
  if (format === 'lowerRoman') return roman(n).toLowerCase();
  return String(n);
}

function fullWidth(n: number): string {
  return String(n).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

/** A to Z, then AA, BB. */
function letters(n: number, first: number): string {
  if (n < 1 || n > MAX_LETTERS) return String(n);
  return String.fromCharCode(first + ((n - 1) % 26)).repeat(Math.ceil(n / 26));
}

function roman(n: number): string {
  if (n < 1 || n >= MAX_ROMAN) return String(n);
  let rest = n;
  let out = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      out += sign;
      rest -= value;
    }
  }
  return out;
}
