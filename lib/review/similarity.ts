/** Every pair of neighbouring characters with how often it occurs; a single character stands for itself. */
function pairs(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (pair: string) => counts.set(pair, (counts.get(pair) ?? 0) + 1);
  if (text.length === 1) add(text);
  for (let i = 0; i + 1 < text.length; i++) add(text.slice(i, i + 2));
  return counts;
}

/** How alike two texts are, 0 to 1 (Dice over pairs of characters); two empty ones are alike (Q2). */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const [left, right] = [pairs(a), pairs(b)];
  let [shared, total] = [0, 0];
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0);
    total += count;
  }
  for (const count of right.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}
