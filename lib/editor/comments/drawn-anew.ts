import type { Node } from '@tiptap/pm/model';
import type { Decoration, DecorationSet } from '@tiptap/pm/view';

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
  const was = byPlace(before.find());
  const now = byPlace(drawn);
  const same = (a: readonly Decoration[], b: readonly Decoration[] | undefined) =>
    a.length === b?.length && a.every((one, at) => keyOf(one) === keyOf(b[at] as Decoration));
  const changed = (from: typeof was, to: typeof was) =>
    [...from].flatMap(([place, here]) => (same(here, to.get(place)) ? [] : here));
  const [stale, fresh] = [changed(was, now), changed(now, was)];
  if (stale.length + fresh.length === 0) return null;
  // In their order: others are taken for misplaced.
  const inOrder = fresh.sort((a, b) => a.from - b.from || a.to - b.to);
  return before.remove(stale).add(doc, inOrder);
}

/** What stands at one place keeps its order. */
function byPlace(all: readonly Decoration[]): Map<string, Decoration[]> {
  const places = new Map<string, Decoration[]>();
  for (const one of all) {
    const place = `${one.from} ${one.to}`;
    const here = places.get(place);
    if (here) here.push(one);
    else places.set(place, [one]);
  }
  return places;
}
