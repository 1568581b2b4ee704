const OPENING = '（(〔【[';
const CLOSING = '）)〕】]';
const LABEL =
  /(?:牵头|责任|配合|主办|协办|主责|承办|落实)(?:单位|部门|领导|人|科室|处室)?[：:]|(?:完成)?时限[：:]/y;

/**
 * SP6: what stands on the page for the office and is not read aloud: brackets that open with a label
 * (（牵头单位：…）, 〔责任单位：…〕), blanked. Same length, linear; a bracket that never closes is read.
 */
export function withoutSilentBrackets(text: string): string {
  if (!/[：:]/.test(text)) return text;
  const open: number[] = [];
  const silent: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? '';
    if (OPENING.includes(char)) open.push(i);
    else if (CLOSING.includes(char)) {
      const from = open.pop();
      if (from === undefined) continue;
      LABEL.lastIndex = from + 1;
      if (LABEL.test(text)) silent.push([from, i + 1]);
    }
  }
  let out = '';
  let at = 0;
  for (const [from, to] of outermost(silent)) {
    out += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}

/** Ranges in the order of their ends; those inside a later one go. */
function outermost(ranges: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  for (const range of ranges) {
    while ((kept.at(-1)?.[0] ?? -1) > range[0]) kept.pop();
    kept.push(range);
  }
  return kept;
}
