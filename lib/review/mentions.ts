/** A person named with @ in some words; `to` exclusive, in UTF-16 units, the sign included. */
export interface MentionSpan {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/**
 * Where words name people with @ or ＠ (L3): the longest name that stands there; a name in Latin letters
 * only where it ends.
 */
export function mentionsIn(words: string, names: Iterable<string>): MentionSpan[] {
  const known = [...new Set(names)].filter((name) => name !== '');
  const longestFirst = known.sort((a, b) => b.length - a.length);
  const spans: MentionSpan[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isSign(words[at])) continue;
    const name = longestFirst.find((one) => words.startsWith(one, at + 1) && ends(words, at, one));
    if (!name) continue;
    const to = at + 1 + name.length;
    spans.push({ from: at, to, name });
    at = to - 1;
  }
  return spans;
}

/** What stands between the @ before the caret and the caret; null without one on this line. */
export function mentionQuery(
  words: string,
  caret: number,
): { readonly from: number; readonly query: string } | null {
  for (let at = caret - 1; at >= 0 && caret - at <= MAX_QUERY; at -= 1) {
    if (isSign(words[at])) return { from: at, query: words.slice(at + 1, caret) };
    if (/\s/.test(words[at] ?? '')) return null;
  }
  return null;
}

/** Nobody's name is longer. */
const MAX_QUERY = 20;

function isSign(char: string | undefined): boolean {
  return char === '@' || char === '＠';
}

function ends(words: string, at: number, name: string): boolean {
  const next = words[at + 1 + name.length] ?? '';
  return !(/[a-z0-9]$/i.test(name) && /[a-z0-9]/i.test(next));
}
