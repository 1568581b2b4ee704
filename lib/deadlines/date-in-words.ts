import { type CivilDate, dayOf, monthOf, yearOf } from './civil-date';

/** 2026-03-02 as it is written in a text: 2026年3月2日. */
export function dateInWords(date: CivilDate): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}
