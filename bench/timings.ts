/** Half and 95 % of these times in a line, ms. */
export function timingLine(times: readonly number[]): string {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `p50 ${p50.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms`;
}

/** The value that a part (0 to 1) of them stays below; 0 of none. */
export function quantile(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
