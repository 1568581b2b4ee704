const TERMINATORS = new Set('。；！？：');
const OPENING = new Set('“《（【');
const CLOSING = new Set('”》）】');

/**
 * D4: the title of a point: from `start` to the first 。；！？： outside brackets and quotes, at most to
 * `end` (the end of the paragraph or the next point), trimmed. A bracket that never closes counts as none.
 */
export function pointTitle(text: string, start = 0, end = text.length): string {
  let depth = 0;
  let insideBracket = -1;
  for (let i = start; i < end; i++) {
    const char = text[i] ?? '';
    if (OPENING.has(char)) depth++;
    else if (CLOSING.has(char)) {
      depth = Math.max(0, depth - 1);
      if (depth === 0) insideBracket = -1;
    } else if (TERMINATORS.has(char)) {
      if (depth === 0) return text.slice(start, i).trim();
      if (insideBracket < 0) insideBracket = i;
    }
  }
  const stop = depth > 0 && insideBracket >= 0 ? insideBracket : end;
  return text
    .slice(start, stop)
    .replace(/[\s，、,]+$/, '')
    .trim();
}
