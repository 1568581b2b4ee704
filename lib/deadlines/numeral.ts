import { parseChineseNumber } from '../numbering/chinese-number';

/** A number of up to four digits, Arabic or Chinese, for building patterns. */
export const NUMERAL = '(?:\\d{1,4}|[一二两三四五六七八九十百〇零○廿卅]{1,6})';

/** What a numeral says: 12, 十二, 两, 二〇二五, 三十, 廿五; null when it is none. */
export function numeralValue(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const usual = numeral
    .replace(/[〇○]/g, '零')
    .replace(/两/g, '二')
    .replace(/廿/g, '二十')
    .replace(/卅/g, '三十');
  if (/^[零一二三四五六七八九]{2,4}$/.test(usual))
    return Number([...usual].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join(''));
  return parseChineseNumber(usual);
}
