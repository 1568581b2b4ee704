const FENCE = /^ {0,3}(?:`{3,}|~{3,})/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,}|=+)$/;
const TABLE_RULE = /^[ |:-]+$/;
const QUOTE = /^ {0,3}(?:> ?)+/;
const HEADING = /^ {0,3}#{1,6}[ \t]+/;
const HEADING_END = / #{1,20}$/;
const BULLET = /^[ \t]*[-*+][ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)/;

/** Marks around words, innermost first; what is inside never crosses another of its kind. */
const AROUND: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]]*\]\([^()\n]*\)/g, ''],
  [/\[([^[\]]*)\]\([^()\n]*\)/g, '$1'],
  [/`([^`]+)`/g, '$1'],
  [/\*\*\*([^*]+)\*\*\*/g, '$1'],
  [/\*\*([^*]+)\*\*/g, '$1'],
  [/\*([^*\s](?:[^*]*[^*\s])?)\*/g, '$1'],
  [/__([^_]+)__/g, '$1'],
  [/~~([^~]+)~~/g, '$1'],
  [/<\/?[a-zA-Z][^<>]*>/g, ''],
];
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * I14: the wording of a Markdown text: marks of headings, lists, quotations, emphasis, links and code go, numbers
 * that are typed stay. A line stays a line, so that what is on it is found again. Linear.
 */
export function markdownText(text: string): string {
  const lines = text.split('\n');
  const first = endOfFrontMatter(lines);
  let fenced = false;
  return lines
    .map((line, index) => {
      if (index < first) return '';
      if (FENCE.test(line)) {
        fenced = !fenced;
        return '';
      }
      return fenced ? line : lineText(line);
    })
    .join('\n');
}

/** Index of the first line behind a block of settings at the top of the file. */
function endOfFrontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  const settings = lines.slice(1, end).every((line) => /^(?:[\w-]+ *:|\s|#|$)/.test(line));
  return end > 0 && settings ? end + 1 : 0;
}

function lineText(line: string): string {
  let text = line.trimEnd();
  if (RULE.test(text)) return '';
  text = text.replace(QUOTE, '');
  if (HEADING.test(text)) text = text.replace(HEADING, '').replace(HEADING_END, '');
  text = text.replace(BULLET, '');
  if (text.startsWith('|')) text = rowText(text);
  for (const [mark, words] of AROUND) text = text.replace(mark, words);
  return text.replace(ESCAPED, '$1').replace(/\\$/, '');
}

/** The cells of a table row parted by a full-width space, as in pasted tables (I8). */
function rowText(row: string): string {
  if (TABLE_RULE.test(row)) return '';
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())
    .join('\u3000');
}
