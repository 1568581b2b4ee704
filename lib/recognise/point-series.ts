import { type Candidate, isHeadingStyle } from './point-candidate';
import type { Paragraph } from './scan-candidates';

/** A candidate with its series; `parent` is the index of the enclosing member or -1. */
export interface Member {
  readonly candidate: Candidate;
  readonly series: number;
  readonly parent: number;
}

interface Frame {
  readonly series: number;
  /** The keys its members carry: a series may change its marker on the way (RP4). */
  readonly keys: Set<string>;
  readonly sentence: boolean;
  readonly parent: number;
  ordinal: number;
  /** Index of the last member, and the paragraph up to which its scope certainly runs. */
  member: number;
  paragraph: number;
  /** The last member opened its paragraph. */
  opens: boolean;
  /** Scope crosses unmarked paragraphs (RP7). */
  spans: boolean;
  closed: boolean;
  /** Its first member had no mark before it: it must go on in the same paragraph. */
  readonly weak: boolean;
}

/** Frames kept at once. Real texts need fewer than ten; the cap keeps adversarial ones linear. */
const MAX_FRAMES = 24;

const HEADING_RANK: Readonly<Record<string, number>> = {
  'cn-comma': 1,
  'paren-cn': 2,
  'arabic-dot': 3,
  'paren-arabic': 4,
};
/** Usual depth of the spoken forms among themselves: 第一， above 一是 above 一要. */
const SENTENCE_RANK: Readonly<Record<string, number>> = { di: 2, other: 3, shi: 4, yao: 5 };

function isSentence(candidate: Candidate): boolean {
  const { style, key } = candidate;
  return style === 'shi' || style === 'yao' || style === 'di' || key === 'word' || key === '其{cn}';
}

function rankOf({ style, key }: Candidate): number {
  if (style === 'di' && key !== 'di ') return 1;
  return HEADING_RANK[style] ?? SENTENCE_RANK[style] ?? 0;
}

/** Groups candidates into series and nests them; one pass over the text, bounded work per candidate. */
export class SeriesBuilder {
  readonly members: Member[] = [];
  private readonly frames: Frame[] = [];
  private seriesCount = 0;
  /** Where the sentence begins that ends the paragraph before with a colon; -1 without one. */
  private colon = -1;
  /** The last member of each key, to see a numbering that runs on over headings (一、1. 2. 二、3.). */
  private readonly lastOf = new Map<
    string,
    { readonly ordinal: number; readonly series: number }
  >();

  constructor(private readonly text: string) {}

  /** Adds the candidates of the next paragraph. */
  addParagraph(paragraph: Paragraph): void {
    const [first] = paragraph.candidates;
    if (this.text.startsWith('附件', paragraph.start))
      for (const frame of this.frames) frame.closed = true;
    const opened = first?.opens === true && this.add(first, paragraph);
    if (!opened) for (const frame of this.frames) if (!frame.spans) frame.closed = true;
    for (const candidate of paragraph.candidates) {
      if (!candidate.opens) this.add(candidate, paragraph);
    }
    const words = this.text.slice(paragraph.start, paragraph.end);
    this.colon = /[：:]$/.test(words) ? paragraph.start + words.lastIndexOf('。') + 1 : -1;
  }

  private add(candidate: Candidate, paragraph: Paragraph): boolean {
    const frame = this.seriesOf(candidate);
    if (frame) {
      this.frames.length = this.frames.indexOf(frame) + 1;
      this.append(frame, candidate, paragraph);
      return true;
    }
    if (!mayBegin(candidate) || this.isDoubtfulFirst(candidate)) return false;
    const parent = this.containerOf(candidate)?.member ?? -1;
    for (const other of this.frames) {
      if (other.parent >= parent || other.keys.has(candidate.key)) other.closed = true;
    }
    const before = this.lastOf.get(candidate.key);
    const runsOn =
      isHeadingStyle(candidate.style) && before?.ordinal === (candidate.ordinal ?? 0) - 1;
    const opened: Frame = {
      series: runsOn && before ? before.series : this.seriesCount++,
      keys: new Set(),
      sentence: isSentence(candidate),
      parent,
      ordinal: 0,
      member: -1,
      paragraph: 0,
      opens: false,
      spans: false,
      closed: false,
      weak: candidate.boundary === 'weak',
    };
    if (this.frames.length >= MAX_FRAMES) this.frames.shift();
    this.frames.push(opened);
    this.append(opened, candidate, paragraph);
    return true;
  }

  private append(frame: Frame, candidate: Candidate, paragraph: Paragraph): void {
    frame.keys.add(candidate.key);
    frame.ordinal = candidate.ordinal ?? frame.ordinal + 1;
    this.lastOf.set(candidate.key, frame);
    frame.member = this.members.length;
    frame.paragraph = candidate.paragraph;
    frame.opens = candidate.opens;
    frame.spans =
      candidate.opens &&
      (isHeadingStyle(candidate.style) || this.isTitleOnly(paragraph, candidate));
    frame.closed = false;
    this.members.push({ candidate, series: frame.series, parent: frame.parent });
  }

  /** The open series that this candidate continues: the next ordinal first, then a gap or a double. */
  private seriesOf(candidate: Candidate): Frame | undefined {
    const { ordinal, key, doubtful, opens } = candidate;
    if (ordinal === 1 || (doubtful && !opens)) return undefined;
    const follows = (frame: Frame) =>
      (ordinal === null || ordinal === frame.ordinal + 1) &&
      !(doubtful && this.last(frame).doubtful);
    const { frames } = this;
    return (
      frames.findLast((f) => f.keys.has(key) && follows(f) && mayFollow(f, candidate)) ??
      frames.findLast(
        (f) => f.sentence && isSentence(candidate) && follows(f) && sameKind(f, candidate),
      ) ??
      frames.findLast((f) => f.keys.has(key) && ordinal !== null && tolerates(f, candidate))
    );
  }

  private containerOf(candidate: Candidate): Frame | undefined {
    return this.frames.findLast((frame) => this.contains(frame, candidate));
  }

  /** Whether a series that begins here lies inside the last member of the frame (RP6, RP7). */
  private contains(frame: Frame, candidate: Candidate): boolean {
    if (frame.closed || frame.keys.has(candidate.key)) return false;
    const outer = this.last(frame);
    if (!candidate.opens) return frame.spans || frame.paragraph === candidate.paragraph;
    if (isHeadingStyle(outer.style)) {
      return !isHeadingStyle(candidate.style) || rankOf(outer) < rankOf(candidate);
    }
    if (this.colon >= 0 && (frame.opens || outer.start >= this.colon))
      return candidate.style !== 'cn-comma' || frame.spans;
    if (!frame.opens) return false;
    if (candidate.style === 'cn-comma') return outer.style === 'di' && frame.spans;
    if (candidate.style === 'paren-cn') return outer.style === 'di';
    if (isSentence(candidate) && frame.sentence) return rankOf(outer) < rankOf(candidate);
    return true;
  }

  /**
   * 目标一是 inside the paragraph of a 一是 series is more likely that series' own words, and a decimal or
   * list of numbers more likely just that while a series of its kind is there.
   */
  private isDoubtfulFirst({ boundary, key, paragraph, doubtful }: Candidate): boolean {
    if (boundary !== 'weak' && !doubtful) return false;
    return this.frames.some((f) => f.keys.has(key) && (doubtful || f.paragraph === paragraph));
  }

  private last(frame: Frame): Candidate {
    const member = this.members[frame.member];
    if (!member) throw new Error('a frame always has a member');
    return member.candidate;
  }

  /** The paragraph is nothing but marker and title; the title of 第一， may end in 。 */
  private isTitleOnly({ start, end }: Paragraph, { style }: Candidate): boolean {
    const stop =
      this.text[end - 1] === '。' && (style === 'di' || style === 'other') ? end - 1 : end;
    for (let i = start; i < stop; i++) {
      if ('。；！？'.includes(this.text[i] ?? '')) return false;
    }
    return true;
  }
}

/** Inside a paragraph 1. （一） ① go on only from a member in the same paragraph. */
function mayFollow(frame: Frame, candidate: Candidate): boolean {
  if (frame.weak && frame.paragraph !== candidate.paragraph) return false;
  if (candidate.opens) return candidate.key !== 'word' || frame.opens || candidate.ordinal !== null;
  if (candidate.boundary === 'weak' || !isSentence(candidate)) {
    const { style, boundary } = candidate;
    if (boundary === 'weak' && (style === 'cn-comma' || style === 'arabic-dot')) return false;
    return frame.paragraph === candidate.paragraph;
  }
  return candidate.ordinal !== null || frame.paragraph === candidate.paragraph;
}

function sameKind(frame: Frame, candidate: Candidate): boolean {
  if (candidate.boundary === 'weak' || frame.weak) return frame.paragraph === candidate.paragraph;
  return candidate.opens ? frame.opens || !frame.closed : frame.paragraph === candidate.paragraph;
}

/** A gap or a double number in what is plainly the same series; the checks report it, we keep it. */
function tolerates(frame: Frame, candidate: Candidate): boolean {
  if (candidate.opens) return frame.opens && !candidate.doubtful;
  if (!isSentence(candidate) || candidate.boundary === 'weak') return false;
  const step = (candidate.ordinal ?? 0) - frame.ordinal;
  return frame.paragraph === candidate.paragraph && step >= 0 && step <= 2;
}

/** Whether a series may begin with this candidate; a text may start in the middle of one (RP5). */
function mayBegin(candidate: Candidate): boolean {
  const { ordinal, opens, boundary, style, doubtful } = candidate;
  if (ordinal === null || (doubtful && (!opens || ordinal !== 1))) return false;
  if (ordinal > 1) {
    return opens
      ? isHeadingStyle(style) || isSentence(candidate)
      : isSentence(candidate) && boundary === 'strong';
  }
  if (opens || boundary === 'strong') return true;
  if (candidate.key === 'circled' || style === 'paren-arabic') return true;
  return boundary === 'comma' ? isSentence(candidate) : style === 'shi' || style === 'yao';
}
