import { addDays, type CivilDate } from './civil-date';
import { LUNAR_DAYS } from './lunar-days';

/** A day with a name; `on` gives it for a year, undefined outside the table. */
export interface NamedDay {
  readonly words: RegExp;
  readonly on: (year: number) => CivilDate | undefined;
}

/** Quotes are optional; 七一, 八一 and 十一 are days only before 前, else numbers. */
export const NAMED_DAYS: readonly NamedDay[] = [
  fixed(/元旦节?/y, '01-01'),
  lunar(/除夕|大年三十/y, 0, -1),
  lunar(/春节/y, 0),
  lunar(/元宵节?/y, 0, 14),
  fixed(/三八(?:妇女)?节|“三八[“”](?:妇女)?节?/y, '03-08'),
  lunar(/清明节?/y, 1),
  fixed(/[“”]?五一[“”]?(?:国际)?(?:劳动)?节?|(?:国际)?劳动节/y, '05-01'),
  fixed(/[“”]?五四[“”]?(?:青年)?节/y, '05-04'),
  fixed(/[“”]?六一[“”]?(?:国际)?(?:儿童)?节|[“”]?六一[“”]?(?=之?前|以前)|儿童节/y, '06-01'),
  lunar(/端午节?/y, 2),
  fixed(/[“”]?七一[“”]?(?=之?前|以前)|建党节/y, '07-01'),
  fixed(/[“”]?八一[“”]?(?:建军节|(?=之?前|以前))|建军节/y, '08-01'),
  fixed(/教师节/y, '09-10'),
  lunar(/中秋节?/y, 3),
  fixed(/[“”]?十一[“”]?(?:国庆节?|(?=之?前|以前))|国庆节?/y, '10-01'),
  fixed(/高考/y, '06-07'),
  fixed(/秋季(?:学期)?开学/y, '09-01'),
  // 立冬 is the 7th or 8th of November.
  fixed(/入冬/y, '11-07'),
];

function fixed(words: RegExp, day: string): NamedDay {
  return { words, on: (year) => `${year}-${day}` };
}

function lunar(words: RegExp, column: 0 | 1 | 2 | 3, offset = 0): NamedDay {
  return {
    words,
    on: (year) => {
      const day = LUNAR_DAYS[year]?.[column];
      return day && addDays(`${year}-${day}`, offset);
    },
  };
}
