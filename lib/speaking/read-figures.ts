import { readDigits, readInteger } from './read-number';

/** What stands at one place and how it is said. */
interface Form {
  readonly pattern: RegExp;
  readonly say: (match: RegExpExecArray) => string;
}

const YEAR = '(?:1[89]|20)\\d\\d';
const asDigits = ([figures]: RegExpExecArray) => readDigits(figures.replace(/\D/g, ''));

/** SP2, SP3. Order matters: the first form that fits is taken; the last one fits every number. */
const FORMS: readonly Form[] = [
  {
    pattern: new RegExp(`(${YEAR})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d])`, 'y'),
    say: ([, year = '', , month = '', day = '']) =>
      `${readDigits(year)}年${readInteger(month)}月${readInteger(day)}日`,
  },
  {
    pattern: new RegExp(`(${YEAR}) ?[-–—―~～]{1,2} ?(${YEAR})(?= ?(?:年|学年|[）)〕】\\]]))`, 'y'),
    say: ([, first = '', last = '']) => `${readDigits(first)}至${readDigits(last)}`,
  },
  {
    pattern: new RegExp(`${YEAR}(?= ?(?:年|学年|财年))|(?<=[〔（(\\[])${YEAR}(?=[〕）)\\]])`, 'y'),
    say: asDigits,
  },
  {
    pattern: /(?:0\d{2,3}-\d{7,8}|1[3-9]\d[- ]\d{4}[- ]\d{4}|400-\d{3,4}-\d{3,4})(?!\d)/y,
    say: asDigits,
  },
  { pattern: /0\d+(?![\d.])|1[3-9]\d{9}(?!\d)/y, say: asDigits },
  { pattern: /(?<=(?:电话|热线|拨打|号码|邮编|代码|编号)[：:]? ?)\d+(?![\d.])/y, say: asDigits },
  { pattern: /\d{3,6}(?= ?(?:热线|专线|电话|政务服务|便民|平台))/y, say: asDigits },
  // G104, S241; but A4, G20.
  { pattern: /(?<=[A-Za-z])\d{3,}(?![\d.])/y, say: asDigits },
  { pattern: /[5-90][05](?=后(?![续来面期]))/y, say: asDigits },
  {
    pattern: /([01]?\d|2[0-4])[:：]([0-5]\d)(?![\d.])/y,
    say: ([, hour = '', minute = '']) => `${readInteger(hour)}点${sayMinute(minute)}`,
  },
  {
    pattern: /(\d{1,6}):(\d{1,6})(?![\d:])/y,
    say: ([, left = '', right = '']) => `${readInteger(left)}比${readInteger(right)}`,
  },
  {
    pattern: /(\d{1,4})\/(\d{1,4})(?![\d/])/y,
    say: ([, part = '', whole = '']) => `${readInteger(whole)}分之${readInteger(part)}`,
  },
  {
    pattern: /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)((?:\.\d+)*)(?: ?([%‰]))?/y,
    say: ([, whole = '', rest = '', share]) =>
      `${SHARE[share ?? ''] ?? ''}${readInteger(whole.replaceAll(',', ''))}${rest.replace(
        /\.(\d+)/g,
        (_, figures: string) => `点${readDigits(figures)}`,
      )}`,
  },
];

const SHARE: Readonly<Record<string, string>> = { '%': '百分之', '‰': '千分之' };

function sayMinute(minute: string): string {
  if (minute === '00') return '';
  return `${minute.startsWith('0') ? '零' : ''}${readInteger(minute)}分`;
}

/**
 * SP2, SP3: the figures that begin at `at` (a digit) as they are said in Chinese, and where they end: a date, a
 * year, a telephone number, a time, a share, a decimal, a number. Linear in the figures.
 */
export function readFigures(text: string, at: number): { words: string; end: number } {
  for (const { pattern, say } of FORMS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { words: say(match), end: pattern.lastIndex };
  }
  return { words: '', end: at + 1 };
}
