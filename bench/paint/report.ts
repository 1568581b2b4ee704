import { median, medianSpread, type Spread } from './figures';
import type { Round } from './measure-round';
import { SUBJECTS, type SubjectName } from './options';

export interface Row {
  readonly subject: SubjectName;
  readonly characters: number;
  readonly round: Round;
  /** Why it is not to be trusted; null = calm. */
  readonly noise: string | null;
}

/** Of keystroke to paint, 95th percentile, in milliseconds, for the first text. */
const BARS = { local: 32, remote: 120 } as const;
/** How much longer a longer text may take. */
const LONGER_TEXT = 2;

const spread = ({ median: middle, p95, worst }: Spread) =>
  [middle, p95, worst].map((ms) => ms.toFixed(1)).join(' / ');
const tasks = (durations: readonly number[]) =>
  durations.length === 0
    ? 'none'
    : `${durations.length}, worst ${Math.max(...durations).toFixed(0)} ms`;

/** One line of one round. */
export function rowLine({ subject, characters, round, noise }: Row): string {
  const { local, remote, presentedP95, editable, longTasks, work, moments } = round;
  const loops = moments.map(({ loopMs }) => loopMs.toFixed(0)).join('→');
  return [
    `${subject} ${characters}`,
    `local ${spread(local)} ms`,
    remote ? `remote ${spread(remote)} ms` : 'not seen as text',
    `on the screen p95 ${presentedP95.toFixed(0)} ms`,
    `long tasks A ${tasks(longTasks[0])}; B ${tasks(longTasks[1])}`,
    `editable ${editable.toFixed(0)} ms`,
    `A's main thread ${work.Task.toFixed(0)} ms (script ${work.Script.toFixed(0)}, style ${work.RecalcStyle.toFixed(0)}, layout ${work.Layout.toFixed(0)})`,
    `CPU loop ${loops} ms, load ${moments[0]?.load.toFixed(1)}`,
    noise === null ? 'calm' : `NOISY (${noise})`,
  ].join(' | ');
}

/** Medians over the calm rounds (over all when none was calm), ratios and bars; whether all bars held. */
export function summary(rows: readonly Row[], sizes: readonly number[]): [string[], boolean] {
  const lines: string[] = [];
  let held = true;
  const bar = (what: string, found: number, limit: number, unit: string) => {
    held &&= found < limit;
    const verdict = found < limit ? 'PASS' : 'FAIL';
    const doubt = rows.some(({ noise }) => noise === null) ? '' : ' NOISY: no round was calm';
    lines.push(`${verdict}  ${what}: ${found.toFixed(2)}${unit} (bar ${limit}${unit})${doubt}`);
  };
  const of = (subject: SubjectName, size: number) => {
    const all = rows.filter((row) => row.subject === subject && row.characters === size);
    const calm = all.filter((row) => row.noise === null);
    const used = (calm.length > 0 ? calm : all).map(({ round }) => round);
    if (used.length === 0) return null;
    return {
      calm: calm.length,
      all: all.length,
      local: medianSpread(used.map(({ local }) => local)),
      remote: medianSpread(used.flatMap(({ remote }) => remote ?? [])),
      longTasks: used.reduce((count, { longTasks }) => count + longTasks[0].length, 0),
      editable: median(used.map(({ editable }) => editable)),
    };
  };
  const first = of('ours', sizes[0] ?? 0);
  for (const size of sizes) {
    for (const name of SUBJECTS) {
      const found = of(name, size);
      if (!found) continue;
      const noisy = found.calm === 0 ? ' NOISY' : '';
      lines.push(
        `${name} ${size}: local ${spread(found.local)} ms, remote ${spread(found.remote)} ms, ` +
          `editable ${found.editable.toFixed(0)} ms (${found.calm} of ${found.all} rounds calm)${noisy}`,
      );
    }
    const [ours, stock] = [of('ours', size), of('stock', size)];
    for (const name of ['reviewed', 'suggesting', 'ledger'] as const) {
      const more = size === sizes[0] ? of(name, size) : null;
      if (!more) continue;
      bar(`local p95 at ${size}, ${name}`, more.local.p95, BARS.local, ' ms');
      if (name === 'suggesting') bar(`long tasks at ${size}, ${name}`, more.longTasks, 1, '');
      if (ours)
        lines.push(
          `      ${name} / ours: median ${(more.local.median / ours.local.median).toFixed(2)} ×, ` +
            `p95 ${(more.local.p95 / ours.local.p95).toFixed(2)} ×`,
        );
    }
    if (!ours) continue;
    for (const path of ['local', 'remote'] as const) {
      const { p95 } = ours[path];
      if (ours === first || size === sizes[0])
        bar(`${path} p95 at ${size}`, p95, BARS[path], ' ms');
      else if (first) {
        const ratio = p95 / first[path].p95;
        bar(`${path} p95 at ${size} against ${sizes[0]}`, ratio, LONGER_TEXT, ' ×');
      }
      if (stock) {
        const [middle, late] = [stock[path].median / ours[path].median, stock[path].p95 / p95];
        lines.push(
          `      stock / ours, ${path} at ${size}: median ${middle.toFixed(1)} ×, p95 ${late.toFixed(1)} ×`,
        );
      }
    }
  }
  return [lines, held];
}
