import { POINT_STYLES, type PointStyle } from '../../draft/draft';
import { DEFAULT_TEMPLATE } from '../../numbering/marker-template';

/** Word's lists have nine levels. */
export const MAX_LIST_LEVELS = 9;

/** One way of marking points in this draft. */
export interface MarkerForm {
  readonly style: PointStyle;
  readonly template: string;
  /** What the level counts from when it is not 1. */
  readonly start?: number;
}

export function formKey({ style, template }: MarkerForm): string {
  return `${style} ${template}`;
}

/** How a form is used: the highest level it marks, and where first. */
export interface UsedForm extends MarkerForm {
  readonly level: number;
}

/**
 * W2: the levels of the draft's multilevel list: its marker forms by the highest level they stand on,
 * then in the order of GB/T 15834 B.3 (一、 （一） 1. （1）), then as they come; filled up with usual forms
 * that it does not use, for those who go on writing in Word. What is over nine is not among them.
 */
export function listLevels(used: readonly UsedForm[]): MarkerForm[] {
  const forms = new Map<string, UsedForm>();
  for (const form of used) {
    const known = forms.get(formKey(form));
    if (!known || form.level < known.level) forms.set(formKey(form), form);
  }
  const rank = ({ style }: MarkerForm) => POINT_STYLES.indexOf(style);
  const sorted: MarkerForm[] = [...forms.values()].sort(
    (a, b) => a.level - b.level || rank(a) - rank(b),
  );
  for (const style of POINT_STYLES) {
    const form = { style, template: DEFAULT_TEMPLATE[style] };
    if (!forms.has(formKey(form))) sorted.push(form);
  }
  return sorted.slice(0, MAX_LIST_LEVELS);
}
