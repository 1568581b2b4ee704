import type { Stretch } from './stretch';

/** @returns the longest stretches in which every flag is set, in order */
export function runsOf(flags: readonly boolean[]): Stretch[] {
  const runs: Stretch[] = [];
  let from = 0;
  for (const [at, flag] of [...flags, false].entries()) {
    if (flag) continue;
    if (at > from) runs.push([from, at]);
    from = at + 1;
  }
  return runs;
}
