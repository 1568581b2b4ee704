import type { DeadlineContext } from '../deadlines/read-deadline';
import type { DraftMeta } from '../draft/draft';
import { readValue, type ValueRefusal } from '../placeholders/read-value';
import type { TemplatePlace } from './template-places';

/** Name of the form field of a placeholder. */
export function placeField(name: string): string {
  return `place:${name}`;
}

export interface PlaceValues {
  /** The words that the speech says, by name. */
  readonly values: ReadonlyMap<string, string>;
  /** Why something typed cannot be taken, by name. */
  readonly refused: ReadonlyMap<string, Exclude<ValueRefusal, 'empty'>>;
}

/** Facts of the draft by the names that templates use for them. */
const OF_DRAFT: readonly [string, 'speaker' | 'post' | 'speechDate' | 'occasion'][] = [
  ['讲话人', 'speaker'],
  ['讲话人职务', 'post'],
  ['讲话日期', 'speechDate'],
  ['会议名称', 'occasion'],
];

/**
 * TPL5: what was typed into the form of a template as words of the speech. A name left empty stays open, unless the draft
 * itself says it (讲话人, 讲话人职务, 讲话日期, 会议名称).
 * @param typedFor what was typed for a name
 */
export function placeValues(
  places: readonly TemplatePlace[],
  typedFor: (name: string) => string,
  meta: Pick<DraftMeta, 'speaker' | 'post' | 'speechDate' | 'occasion'>,
): PlaceValues {
  const context: DeadlineContext = { speechDate: meta.speechDate };
  const values = new Map<string, string>();
  const refused = new Map<string, Exclude<ValueRefusal, 'empty'>>();
  for (const { name, asked } of places) {
    const typed = typedFor(name).trim();
    const known = OF_DRAFT.find(([one]) => one === name)?.[1];
    const read = readValue(typed || ((known && meta[known]) ?? ''), asked, context);
    if (read.ok) values.set(name, read.value);
    else if (typed !== '' && read.error !== 'empty') refused.set(name, read.error);
  }
  return { values, refused };
}
