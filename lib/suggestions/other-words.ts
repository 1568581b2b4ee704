import diff from 'fast-diff';
import type { Mark } from '../draft/draft';
import type { TextToken } from './text-tokens';

/** What stays or goes as a whole while wording is compared. */
interface Unit {
  readonly words: string;
  readonly tokens: readonly TextToken[];
}

/**
 * Tokens made to say `words` (H12): what stays keeps its characters, marks, chips and breaks; a chip that is
 * said otherwise becomes plain words.
 * @param tokens of a stretch whose wording, a break as a line end, was changed into `words`
 * @param newLine what a line end becomes that comes in
 */
export function otherWords(
  tokens: readonly TextToken[],
  words: string,
  newLine: (before: readonly TextToken[]) => readonly TextToken[],
): TextToken[] {
  const units = unitsOf(tokens);
  const made: TextToken[] = [];
  let marks: readonly Mark[] = [];
  let at = 0;
  const old = units.map((unit) => unit.words).join('');
  for (const [kind, text] of diff(old, words)) {
    if (kind === diff.INSERT) {
      for (const char of text.split(''))
        if (char === '\n') made.push(...newLine(made));
        else made.push({ t: 'char', char, marks });
      continue;
    }
    for (const { unit, from, to } of within(units, at, at + text.length)) {
      const [first] = unit.tokens;
      if (first?.t === 'char') marks = first.marks;
      if (first?.t === 'chip') marks = first.chip.marks;
      if (kind !== diff.EQUAL) continue;
      if (to - from === unit.words.length) made.push(...unit.tokens);
      else
        for (const char of unit.words.slice(from, to).split(''))
          made.push({ t: 'char', char, marks });
    }
    at += text.length;
  }
  return made;
}

function unitsOf(tokens: readonly TextToken[]): Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.t === 'char') units.push({ words: token.char, tokens: [token] });
    else if (token?.t === 'chip') units.push({ words: token.chip.text, tokens: [token] });
    else if (token?.t === 'close' && next?.t === 'open') {
      units.push({ words: '\n', tokens: [token, next] });
      at++;
    }
  }
  return units;
}

/** The units of a stretch of the wording, and how much of each. */
function within(units: readonly Unit[], start: number, end: number) {
  const found: { readonly unit: Unit; readonly from: number; readonly to: number }[] = [];
  let at = 0;
  for (const unit of units) {
    const [from, to] = [Math.max(start, at), Math.min(end, at + unit.words.length)];
    if (from < to) found.push({ unit, from: from - at, to: to - at });
    at += unit.words.length;
  }
  return found;
}
