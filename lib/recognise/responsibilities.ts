import type { ChipUnit } from '../draft/draft';
import { type KnownUnit, splitWords } from '../responsibility/split-words';

export interface FoundResponsibility {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly units: readonly ChipUnit[];
}

const BY =
  /(?<![缘理事自])由[^。；\n由]{1,60}?(?:牵头负责|牵头|负总责|负责|实施|落实)(?:，[^。；，\n]{1,40}?(?:负责|各负其责|配合|参与|协助))*/gu;
const SUBJECT =
  /(?<=^|[。；\n])[^。；，：\n]{0,20}?各?[^。；，：\n]{1,20}(?:局|委|办|地区|单位|部门|公司|学校)[^。；，：\n]{0,12}?要(?!求)/gu;
const LABEL = /(?:牵头|责任|配合|主办|协办)(?:单位|部门|人)[：:][^。，\n）)〕]{1,80}/gu;

/** RR3: the places where the text gives a task to units, in order, without overlaps. */
export function findResponsibilities(
  text: string,
  known: readonly KnownUnit[],
): FoundResponsibility[] {
  const found: FoundResponsibility[] = [];
  for (const pattern of [BY, LABEL, SUBJECT]) {
    for (const match of text.matchAll(pattern)) {
      const units = splitWords(match[0], known);
      const [start, end] = [match.index, match.index + match[0].length];
      if (units.length > 0 && found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ start, end, text: match[0], units });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
