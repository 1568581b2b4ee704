/** Median, 95th percentile and worst of durations in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly worst: number;
}

/** The value below which this part (0 to 1) of the values lies; 0 of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), p95: quantile(values, 0.95), worst: Math.max(0, ...values) };
}

/** The medians over rounds of each figure. */
export function medianSpread(rounds: readonly Spread[]): Spread {
  const over = (figure: keyof Spread) => median(rounds.map((round) => round[figure]));
  return { median: over('median'), p95: over('p95'), worst: over('worst') };
}
