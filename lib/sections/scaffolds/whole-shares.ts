/**
 * Weights as whole percent that add up to 100, none below 1 (SEC14); weights that are all 0 are
 * equal. Up to 100 weights. O(n log n).
 */
export function wholeShares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const free = 100 - weights.length;
  const exact = weights.map((weight) => free * (sum > 0 ? weight / sum : 1 / weights.length) + 1);
  const whole = exact.map(Math.floor);
  const rest = 100 - whole.reduce((total, one) => total + one, 0);
  const byRemainder = exact
    .map((one, index) => ({ index, remainder: one - Math.floor(one) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, rest)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}
