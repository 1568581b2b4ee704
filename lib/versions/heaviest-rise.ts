/**
 * Places of the heaviest strictly rising subsequence of `values`; `weights` are positive. O(n log n) by a
 * tree of prefix maxima.
 */
export function heaviestRise(values: readonly number[], weights: readonly number[]): Set<number> {
  const size = Math.max(-1, ...values) + 2;
  const tree: { weight: number; place: number }[] = Array.from({ length: size + 1 }, () => ({
    weight: 0,
    place: -1,
  }));
  const previous: number[] = [];
  let best = { weight: 0, place: -1 };
  for (const [place, value] of values.entries()) {
    let under = { weight: 0, place: -1 };
    for (let at = value; at > 0; at -= at & -at) {
      const found = tree[at];
      if (found && found.weight > under.weight) under = found;
    }
    previous.push(under.place);
    const here = { weight: under.weight + (weights[place] ?? 1), place };
    for (let at = value + 1; at <= size; at += at & -at) {
      if (here.weight > (tree[at]?.weight ?? 0)) tree[at] = here;
    }
    if (here.weight > best.weight) best = here;
  }
  const chosen = new Set<number>();
  for (let at = best.place; at >= 0; at = previous[at] ?? -1) chosen.add(at);
  return chosen;
}
