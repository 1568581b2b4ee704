import { pointTitle } from '@/lib/draft/point-title';

/** Characters of a section's title that stand for it when it is gone. */
const MOST = 60;

/** What stands for the section whose first block begins here: its title. */
export function sectionQuote(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return pointTitle(text, offset, end < 0 ? text.length : end).slice(0, MOST);
}
