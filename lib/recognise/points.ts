import { MAX_LEVEL, type PointLevel, type PointStyle } from '../draft/draft';
import { pointTitle } from '../draft/point-title';
import { isHeadingStyle } from './point-candidate';
import { type Member, SeriesBuilder } from './point-series';
import { type Paragraph, scanCandidates } from './scan-candidates';

export interface RecognisedPoint {
  /** UTF-16 offsets of the marker in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly marker: string;
  readonly style: PointStyle;
  readonly level: PointLevel;
  readonly title: string;
  /** Marker template, or null when it is the style's default. */
  readonly variant: string | null;
  /** The number the marker says; null for 最后，. */
  readonly ordinal: number | null;
  /** Opens its paragraph; otherwise it stands inside one (接排). */
  readonly opens: boolean;
}

/** RP3: a lone 1. or （1） counts only when its paragraph is as short as a heading, spaces not counted. */
const LONE_HEADING_MAX = 40;

function isLonePoint(text: string, { candidate }: Member, paragraph?: Paragraph): boolean {
  if (!candidate.opens || candidate.doubtful || !paragraph) return false;
  if (!isHeadingStyle(candidate.style)) return false;
  if (candidate.style === 'cn-comma' || candidate.style === 'paren-cn') return true;
  const words = text.slice(paragraph.start, paragraph.end).replace(/\s/g, '');
  return words.length <= LONE_HEADING_MAX;
}

/** Which members count: those of a series of two or more, and headings whose siblings are cut off. */
function acceptedMembers(
  text: string,
  members: readonly Member[],
  paragraphs: readonly Paragraph[],
): boolean[] {
  const size = new Map<number, number>();
  const hasWords = new Map<number, number>();
  for (const { series, candidate } of members) {
    size.set(series, (size.get(series) ?? 0) + 1);
    if (candidate.ordinal === null) hasWords.set(series, (hasWords.get(series) ?? 0) + 1);
  }
  return members.map((member) => {
    const numbered = (size.get(member.series) ?? 0) - (hasWords.get(member.series) ?? 0);
    return numbered >= 2 || isLonePoint(text, member, paragraphs[member.candidate.paragraph]);
  });
}

/**
 * The numbered and enumerated points of a speech in text order, with nesting level and title
 * (`SPEC.md` RP1-RP9). Total and linear in the length of the text; offsets are UTF-16 units.
 */
export function recognisePoints(text: string): RecognisedPoint[] {
  const paragraphs = scanCandidates(text);
  const builder = new SeriesBuilder(text);
  for (const paragraph of paragraphs) builder.addParagraph(paragraph);
  const { members } = builder;
  const accepted = acceptedMembers(text, members, paragraphs);
  const depth: number[] = [];
  const kept: { member: Member; level: number }[] = [];
  for (const [index, member] of members.entries()) {
    const outer = member.parent < 0 ? 0 : (depth[member.parent] ?? 0);
    depth[index] = outer + (accepted[index] ? 1 : 0);
    if (accepted[index]) kept.push({ member, level: outer + 1 });
  }
  return kept.map(({ member: { candidate }, level }, i) => {
    const { start, length, style, variant, ordinal, opens } = candidate;
    const end = start + length;
    const next = kept[i + 1]?.member.candidate.start ?? text.length;
    const paragraphEnd = paragraphs[candidate.paragraph]?.end ?? text.length;
    return {
      start,
      end,
      marker: text.slice(start, end),
      style,
      level: Math.min(level, MAX_LEVEL) as PointLevel,
      title: pointTitle(text, end, Math.min(next, paragraphEnd)),
      variant,
      ordinal,
      opens,
    };
  });
}
