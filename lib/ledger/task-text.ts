import { withoutLabels } from './bare-words';
import { type BlockWords, isTaskChip } from './block-words';
import { isConnective, withoutConnective } from './leading-connective';

const ENDS = /^[\s，、；：。！？,;:!?]+|[\s，、；：。！？,;:!?]+$/gu;

const MODAL = /^(?:要(?![求点素害领件])|须|应当|必须|务必)/u;

/** The words from `from` to `to` without the marks around them. */
export function clauseText({ text }: BlockWords, from: number, to: number): string {
  return text.slice(from, to).replace(ENDS, '');
}

/**
 * L4: what is to be done: the clause without the wording of its units and dates, its marks mended,
 * and without 同时， and the like before it. The whole clause when nothing else is in it.
 */
export function taskText(words: BlockWords, from: number, to: number): string {
  let task = '';
  let at = from;
  for (const { chip, start, end } of words.chips) {
    if (end <= at || start >= to || !isTaskChip(chip)) continue;
    task += words.text.slice(at, start);
    if (chip.chip === 'deadline') task = task.replace(/[在于]$/u, '');
    if (isConnective(task)) task = '';
    at = end;
    // 各地区4月底前要…: the modal belongs to the units.
    if (/(?:^|[，、；])$/u.test(task)) at += MODAL.exec(words.text.slice(end))?.[0].length ?? 0;
  }
  task += words.text.slice(at, Math.max(at, to));
  const mended = withoutLabels(task)
    .replace(/[（(〔【][\s，、；：,;:]*[）)〕】]/gu, '')
    .replace(/[\s，、]*([，；])[\s，、；]*/gu, '$1')
    .replace(ENDS, '');
  return withoutConnective(mended) || clauseText(words, from, to);
}
