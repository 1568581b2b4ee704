import { quantile } from './paint/figures';

/** Half and 95 % of these times in a line, ms. */
export function timingLine(times: readonly number[]): string {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return `p50 ${p50.toFixed(1).padStart(6)} ms  p95 ${p95.toFixed(1).padStart(6)} ms`;
}
