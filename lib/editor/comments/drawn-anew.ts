import type { Node } from '@tiptap/pm/model';
import type { Decoration, DecorationSet } from '@tiptap/pm/view';

/** More than any position in a text. */
const FAR = 0x4000000;

/**
 * What is drawn, out of what was drawn before: only what stands at other places or is other is put in and out.
 * Null when nothing is (MARK2).
 * @param keyOf what tells two that stand at the same place apart
 */
export function drawnAnew(
  before: DecorationSet,
  doc: Node,
  drawn: readonly Decoration[],
  keyOf: (one: Decoration) => string,
): DecorationSet | null {
  const now = byPlace(drawn);
  const stale: Decoration[] = [];
  for (const [place, here] of byPlace(before.find())) {
    const there = now.get(place);
    const same = (one: Decoration, at: number) => there?.[at] && keyOf(one) === keyOf(there[at]);
    if (here.length === there?.length && here.every(same)) now.delete(place);
    else stale.push(...here);
  }
  if (stale.length + now.size === 0) return null;
  // In their order: others are taken for misplaced.
  const fresh = [...now.values()].flat().sort((a, b) => a.from - b.from || a.to - b.to);
  return before.remove(stale).add(doc, fresh);
}

/** What stands at one place keeps its order. */
function byPlace(all: readonly Decoration[]): Map<number, Decoration[]> {
  const places = new Map<number, Decoration[]>();
  for (const one of all) {
    const place = one.from * FAR + one.to;
    const here = places.get(place);
    if (here) here.push(one);
    else places.set(place, [one]);
  }
  return places;
}
