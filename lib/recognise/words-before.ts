import type { Block } from '../draft/draft';
import { pointTitle } from '../draft/point-title';
import { isPastTitle } from '../responsibility/tense';

/** What a block is for this: its words, and its place among the points. */
export type OutlineBlock = Pick<Block, 'kind' | 'level' | 'style'>;

/**
 * RC1: for every block in turn, what has to stand before its words so that they read as in the whole text: the
 * headings around it that look back (一、工作回顾), and its own number when that opens a heading. Spoken
 * numbers (一是) are left out: alone they are no point.
 * @param label the computed number, null for none
 * @param words the wording of the block, asked for only when it is a heading
 */
export class WordsBefore {
  private readonly open: { readonly level: number; readonly line: string }[] = [];

  next({ kind, level, style }: OutlineBlock, label: string | null, words: () => string): string {
    const heading = kind === 'point' && (style === 'cn-comma' || style === 'paren-cn');
    if (kind === 'point') {
      while ((this.open.at(-1)?.level ?? 0) >= level) this.open.pop();
    }
    const before = this.open.map(({ line }) => line).join('');
    if (!heading) return before;
    const text = words();
    const title = pointTitle(text, 0, text.length);
    this.open.push({ level, line: isPastTitle(title) ? `${label ?? ''}${title}\n` : '' });
    return before + (label ?? '');
  }
}
