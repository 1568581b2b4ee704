import type { TemplatePlace } from './template-places';

/** What the names of a template ask for, in the order of its form; `other` is words and choices. */
export const PLACE_GROUPS = ['unit', 'person', 'date', 'number', 'other'] as const;
export type PlaceGroup = (typeof PLACE_GROUPS)[number];

/** TPL6: the names by what they ask for, in a group those first that stand in the most places; no empty groups. */
export function placeGroups(
  places: readonly TemplatePlace[],
): { readonly group: PlaceGroup; readonly places: readonly TemplatePlace[] }[] {
  const groupOf = ({ asked: { type } }: TemplatePlace) =>
    PLACE_GROUPS.find((group) => group === type) ?? 'other';
  return PLACE_GROUPS.map((group) => ({
    group,
    places: places.filter((one) => groupOf(one) === group).sort((a, b) => b.count - a.count),
  })).filter((one) => one.places.length > 0);
}
