import type { Block } from '../draft/draft';
import { isPlaceholder } from '../draft/is-placeholder';
import { type AskedFor, readAsked } from '../placeholders/asked-for';

/** What a template asks for under one name. */
export interface TemplatePlace {
  readonly name: string;
  readonly asked: AskedFor;
  /** How many places of the text it fills. */
  readonly count: number;
}

/** TPL3: the open placeholders of a text, each name once, in text order, with its first type (PL5). */
export function templatePlaces(blocks: readonly Block[]): TemplatePlace[] {
  const places = new Map<string, TemplatePlace>();
  for (const { text: name, fields } of blocks.flatMap(({ inlines }) =>
    inlines.filter(isPlaceholder),
  )) {
    const known = places.get(name);
    const asked = readAsked(fields);
    if (!known) places.set(name, { name, asked, count: 1 });
    else {
      const first = known.asked.type === null ? asked : known.asked;
      places.set(name, { name, asked: first, count: known.count + 1 });
    }
  }
  return [...places.values()];
}
