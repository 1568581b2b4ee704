import { latinSyllables } from './latin-syllables';
import { pauseAt } from './pauses';
import { readFigures } from './read-figures';
import { withoutSilentBrackets } from './silent-brackets';
import { readUnitSign } from './unit-words';

/** How long something is when it is spoken. */
export interface SpeechLength {
  /** Spoken syllables: 1,048公里 has eight. */
  readonly syllables: number;
  /** Rests at marks, in beats: the time of one syllable each. */
  readonly pauses: number;
}

export const SILENCE: SpeechLength = { syllables: 0, pauses: 0 };

const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．]/g;
const LETTERS = /\p{Script=Latin}+/uy;
const SPOKEN_LETTER = /[\p{L}\p{No}\p{Nl}]/u;
const RANGE = / ?[-–—−~～]{1,2} ?(?=\d)/y;
const MINUS = /[-−](?=\d)/y;
/** Signs with a word of their own; ¥ and $ are said behind the sum, which comes to the same. */
const SIGNS: Readonly<Record<string, number>> = {
  '+': 1,
  '＋': 1,
  '×': 1,
  '÷': 2,
  '=': 2,
  '＝': 2,
  '>': 2,
  '<': 2,
  '＞': 2,
  '＜': 2,
  '≥': 4,
  '≤': 4,
  '&': 1,
  '¥': 1,
  '￥': 1,
  $: 2,
};

/**
 * SP1-SP7: the length of some wording when it is spoken. Total, linear.
 * @param endBeats the least rest behind it, when it has any sound
 */
export function speechLength(wording: string, endBeats = 0): SpeechLength {
  const text = withoutSilentBrackets(
    wording.replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)),
  );
  let syllables = 0;
  let pauses = 0;
  let rest = 0;
  for (let at = 0; at < text.length; ) {
    const { said, end, pause } = soundAt(text, at);
    syllables += said;
    // Of several marks in a row (？！ 。”) the longest rest counts.
    if (said > 0) {
      pauses += rest;
      rest = 0;
    }
    // A rest before the first word is no rest.
    if (syllables > 0) rest = Math.max(rest, pause);
    at = end;
  }
  return syllables === 0 ? SILENCE : { syllables, pauses: pauses + Math.max(rest, endBeats) };
}

interface Sound {
  readonly said: number;
  readonly end: number;
  readonly pause: number;
}

/** The sound that begins at `at`. */
function soundAt(text: string, at: number): Sound {
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const end = at + char.length;
  if (char >= '0' && char <= '9') return numberAt(text, at);
  const pause = pauseAt(char);
  if (pause > 0) return { said: 0, end, pause };
  LETTERS.lastIndex = at;
  const word = char < '\u0250' ? LETTERS.exec(text)?.[0] : undefined;
  if (word) return { said: latinSyllables(word), end: at + word.length, pause: 0 };
  if (fits(MINUS, text, at) && !/[\p{L}\d%]/u.test(text[at - 1] ?? '')) {
    return { said: 1, end, pause: 0 };
  }
  return { said: SIGNS[char] ?? (SPOKEN_LETTER.test(char) ? 1 : 0), end, pause: 0 };
}

/** Figures with their unit sign and the 至 of a range behind them. */
function numberAt(text: string, at: number): Sound {
  const figures = readFigures(text, at);
  const unit = readUnitSign(text, figures.end);
  const end = unit?.end ?? figures.end;
  const said = figures.words.length + (unit?.words.length ?? 0);
  return fits(RANGE, text, end)
    ? { said: said + 1, end: RANGE.lastIndex, pause: 0 }
    : { said, end, pause: 0 };
}

function fits(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
