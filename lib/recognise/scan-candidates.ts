import { Signs, SPACES } from '../draft/signs';
import { type Candidate, candidateAt } from './point-candidate';

export interface Paragraph {
  /** Offset of its first character that is not a space. */
  readonly start: number;
  /** Offset after its last character that is not a space. */
  readonly end: number;
  readonly candidates: readonly Candidate[];
}

const SPACE = new Signs(SPACES);
const STRONG = new Signs('。；！？：;!?:…—');
const COMMA = new Signs('，,“‘（(');
/** Closing marks hand on what stood before them: 。” ends a sentence, 工程” does not. */
const CLOSING = new Signs('”’）)』」》');
const LISTS = new Signs('、');
const OPENS = new Signs('（(');
const CLOSES = new Signs('）)');
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿';
const MAY_BEGIN_ANYWHERE = new Signs(`（(${CIRCLED}`);
const MAY_BEGIN = new Signs(
  `一二三四五六七八九十百第首其再最0123456789０１２３４５６７８９（(abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ${CIRCLED}`,
);

/** 下一步一要…二要…: a first member may follow a word directly, unless 一 ends that word (统一, 之一). */
const FIRST_SPOKEN = /一[是要]/y;
const ENDS_IN_ONE = new Set('统唯单同专万之第如划归合逐任某每这那进不有十百零二三四五六七八九');

function mayFollowWord(text: string, at: number): boolean {
  if (MAY_BEGIN_ANYWHERE.at(text, at)) return true;
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
    if (SPACE.at(text, at)) {
      if (boundary === 'none') boundary = 'comma';
      at++;
      continue;
    }
    if (MAY_BEGIN.at(text, at)) {
      const usable = boundary === 'none' && mayFollowWord(text, at) ? 'weak' : boundary;
      const opens = at === start;
      const candidate =
        usable === 'none' ? null : candidateAt(text, at, { paragraph, opens, boundary: usable });
      if (candidate) {
        if (candidate.key !== keyBefore) candidates.push(candidate);
        keyBefore = candidate.key;
        at += candidate.length;
        boundary = 'strong';
        continue;
      }
    }
    keyBefore = '';
    if (OPENS.at(text, at)) aside = boundary === 'strong';
    if (STRONG.at(text, at) || (aside && CLOSES.at(text, at))) boundary = 'strong';
    else if (COMMA.at(text, at)) boundary = 'comma';
    else if (LISTS.at(text, at)) boundary = 'weak';
    else if (!CLOSING.at(text, at)) boundary = 'none';
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
    while (start < end && SPACE.at(text, start)) start++;
    while (end > start && SPACE.at(text, end - 1)) end--;
    if (start < end) {
      const candidates = scanParagraph(text, start, end, paragraphs.length);
      paragraphs.push({ start, end, candidates });
    }
    from = lineEnd + 1;
  }
  return paragraphs;
}
