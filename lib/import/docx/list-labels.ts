import { listNumber } from './list-number';
import type { ListLevel, NumberedList } from './read-numbering';
import type { ListPlace } from './read-style-lists';

/** What a paragraph says of its list itself, and its style. */
export interface ParagraphList extends ListPlace {
  readonly style: string | null;
}

/** Gives the label of every paragraph, asked in their order; '' for those without. */
export type LabelOf = (paragraph: ParagraphList, text: string) => string;

/**
 * DX2: counts as Word does: per definition of a list, a level begins anew behind a higher one, a list that
 * starts anew does so at its first paragraph. The label ends as typed text would.
 */
export function listLabels(
  lists: ReadonlyMap<string, NumberedList>,
  listOfStyle: (style: string) => ListPlace,
): LabelOf {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (paragraph, text) => {
    const inherited = paragraph.style === null ? null : listOfStyle(paragraph.style);
    const id = paragraph.list ?? inherited?.list ?? null;
    const list = id === null ? undefined : lists.get(id);
    if (!list || id === null) return '';
    const depth = paragraph.level ?? levelOfStyle(list, paragraph.style) ?? inherited?.level ?? 0;
    const level = list.levels[depth];
    if (!level) return '';
    const counted = counts.get(list.definition) ?? [];
    counts.set(list.definition, counted);
    const anew = list.starts.get(depth);
    if (anew !== undefined && !begun.has(`${id} ${depth}`)) counted[depth] = anew;
    else counted[depth] = (counted[depth] ?? level.start - 1) + 1;
    begun.add(`${id} ${depth}`);
    counted.length = depth + 1;
    return withGap(written(list, level, counted), level, text);
  };
}

function levelOfStyle({ levels }: NumberedList, style: string | null): number | null {
  const at = style === null ? -1 : levels.findIndex((level) => level?.style === style);
  return at < 0 ? null : at;
}

function written({ levels }: NumberedList, level: ListLevel, counted: (number | undefined)[]) {
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const own = levels[at];
    if (own?.format === 'bullet' || level.format === 'bullet') return '';
    const number = counted[at] ?? own?.start ?? 1;
    return listNumber(number, level.legal ? 'decimal' : (own?.format ?? 'decimal'));
  });
}

/** A bullet is no number. Where label and words would read as one figure (1. and 2025年), a space. */
function withGap(label: string, level: ListLevel, text: string): string {
  if (level.format === 'bullet' || label === '') return '';
  const runsOn = /[0-9A-Za-z.．]$/.test(label) && /^[0-9A-Za-z]/.test(text);
  return runsOn || level.suffix === 'space' ? `${label} ` : label;
}
