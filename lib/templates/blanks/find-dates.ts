import { type AskedFor, WORDS } from '../../placeholders/asked-for';
import type { FoundBlank } from './blank-offer';

const DATE: AskedFor = { type: 'date', measure: '', options: [] };
const WRITTEN =
  /(?:\d{4}|[二一]〇?[〇○零一二三四五六七八九]{3})年(?:\d{1,2}月(?:份|\d{1,2}日|[底初末]|[上中下]旬)?|[底初末])?|(?<![\d至\-—～])\d{1,2}月(?:\d{1,2}日|份|[底初末]|[上中下]旬)(?![至\-—～])/g;
/** 前 stays in the text: the day that is filled in stands before it. */
const BEFORE = /(?:之前|以前|前)$/;
const HAS_DAY = /(?:\d|[〇零一二三四五六七八九十])[年月日]|[年月季度]底|[年月]末/;

/** FB5: deadlines, and days, months and years as written. A duration (三个月内) asks for words. */
export function findDates(
  text: string,
  deadlines: readonly { readonly start: number; readonly text: string }[],
): FoundBlank[] {
  const found: FoundBlank[] = [];
  for (const { start, text: words } of deadlines) {
    const said = words.replace(BEFORE, '');
    if (said === '' || /^(?:全|今|本)年$/.test(said)) continue;
    const asked = HAS_DAY.test(said) && !/[至到—～]/.test(said) ? DATE : WORDS;
    found.push({ kind: 'date', start, end: start + said.length, name: '完成时限', asked });
  }
  for (const { 0: words, index: start } of text.matchAll(WRITTEN)) {
    found.push({ kind: 'date', start, end: start + words.length, name: '日期', asked: DATE });
  }
  return found;
}
