import type { Node } from '@tiptap/pm/model';
import type { Place } from '@/lib/checks/merge/place';
import { blockAttrs } from '../blocks/block-attrs';
import { placeOf } from './find-in-block';
import type { Hit } from './find-plugin';

/** FIND7: where places of a finding stand in the document now, in order; without those that say something else by now. */
export function hitsOfPlaces(doc: Node, places: readonly Place[]): Hit[] {
  const wanted = new Map<string, Place[]>();
  for (const place of places) wanted.set(place.uid, [...(wanted.get(place.uid) ?? []), place]);
  const hits: Hit[] = [];
  doc.forEach((block, pos) => {
    const here = wanted.get(blockAttrs(block).uid) ?? [];
    for (const { start, end, text } of here.sort((a, b) => a.start - b.start)) {
      if (block.textContent.slice(start, end) !== text) continue;
      const { from, to, chip } = placeOf(block, start, end);
      if (from >= 0) hits.push({ from: pos + 1 + from, to: pos + 1 + to, chip });
    }
  });
  return hits;
}
