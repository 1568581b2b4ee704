import { type Candidate, candidateAt } from './point-candidate';

export interface Paragraph {
  /** Offset of its first character that is not a space. */
  readonly start: number;
  /** Offset after its last character that is not a space. */
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

const SPACE = /[\s\u3000\u00a0\ufeff]/;
const STRONG = new Set('。；！？：;!?:…—');
const COMMA = new Set('，,“‘（(');
/** Closing marks hand on what stood before them: 。” ends a sentence, 工程” does not. */
const CLOSING = new Set('”’）)』」》');
const MAY_BEGIN =
  /[一二三四五六七八九十百第首其再最0-9０-９（(a-zA-Z\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/;
const MAY_BEGIN_ANYWHERE = /[（(\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]/;

/** 下一步一要…二要…: a first member may follow a word directly, unless 一 ends that word (统一, 之一). */
const FIRST_SPOKEN = /一[是要]/y;
const ENDS_IN_ONE = new Set('统唯单同专万之第如划归合逐任某每这那进不有十百零二三四五六七八九');

function mayFollowWord(text: string, at: number): boolean {
  if (MAY_BEGIN_ANYWHERE.test(text[at] ?? '')) return true;
  FIRST_SPOKEN.lastIndex = at;
  return FIRST_SPOKEN.test(text) && !ENDS_IN_ONE.has(text[at - 1] ?? '');
}

type Boundary = Candidate['boundary'] | 'none';

function scanParagraph(text: string, start: number, end: number, paragraph: number): Candidate[] {
  const candidates: Candidate[] = [];
  let boundary: Boundary = 'strong';
  /** （责任单位：甲局）2.: a bracket behind the end of a sentence leaves it ended. */
  let aside = false;
  /** Key of the marker that ended just before: 一、二、三组 lists numbers, it numbers nothing. */
  let keyBefore = '';
  let at = start;
  while (at < end) {
    const char = text[at] ?? '';
    if (SPACE.test(char)) {
      if (boundary === 'none') boundary = 'comma';
      at++;
      continue;
    }
    const usable: Boundary = boundary === 'none' && mayFollowWord(text, at) ? 'weak' : boundary;
    if (usable !== 'none' && MAY_BEGIN.test(char)) {
      const candidate = candidateAt(text, at, { paragraph, opens: at === start, boundary: usable });
      if (candidate) {
        if (candidate.key !== keyBefore) candidates.push(candidate);
        keyBefore = candidate.key;
        at += candidate.length;
        boundary = 'strong';
        continue;
      }
    }
    keyBefore = '';
    if ('（('.includes(char)) aside = boundary === 'strong';
    if (STRONG.has(char) || (aside && '）)'.includes(char))) boundary = 'strong';
    else if (COMMA.has(char)) boundary = 'comma';
    else if (char === '、') boundary = 'weak';
    else if (!CLOSING.has(char)) boundary = 'none';
    at++;
  }
  return candidates;
}

/**
 * The paragraphs of a text (lines that are not blank) with every marker at a place where a point may
 * begin: the start of the paragraph, after a mark that ends a sentence or clause, after a space, after
 * another marker; ① and （1） anywhere. One pass, linear.
 */
export function scanCandidates(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const lineEnd = newline < 0 ? text.length : newline;
    let start = from;
    let end = lineEnd;
    while (start < end && SPACE.test(text[start] ?? '')) start++;
    while (end > start && SPACE.test(text[end - 1] ?? '')) end--;
    if (start < end) {
      const candidates = scanParagraph(text, start, end, paragraphs.length);
      paragraphs.push({ start, end, candidates });
    }
    from = lineEnd + 1;
  }
  return paragraphs;
}
