import { cpus, loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** How calm the machine is while nothing of ours works. */
export interface Calm {
  /** A fixed loop, in milliseconds. */
  readonly loopMs: number;
  /** Cores that were busy during one idle second. */
  readonly busyCores: number;
  /** Load average of the last minute; the bench itself raises it. */
  readonly load: number;
}

const TURNS = 60_000_000;
const LIMIT_BUSY = 0.35;
const LIMIT_SLOWER = 1.25;

/** Watches the machine for a good second. */
export async function lookAround(): Promise<Calm> {
  const before = ticks();
  await wait(1_000);
  const after = ticks();
  const share = (after.busy - before.busy) / (after.all - before.all);
  return { loopMs: fixedLoop(), busyCores: share * cpus().length, load: loadavg()[0] ?? 0 };
}

/** Why figures taken between these moments are not to be trusted; null when they may be. */
export function noiseIn(moments: readonly Calm[], fastestLoopMs: number): string | null {
  const busy = Math.max(...moments.map((moment) => moment.busyCores));
  const loop = Math.max(...moments.map((moment) => moment.loopMs));
  const reasons = [
    busy > LIMIT_BUSY ? `${busy.toFixed(1)} cores busy with other things` : '',
    loop > fastestLoopMs * LIMIT_SLOWER ? `CPU ${(loop / fastestLoopMs).toFixed(2)} × slower` : '',
  ].filter((reason) => reason !== '');
  return reasons.length > 0 ? reasons.join(', ') : null;
}

function fixedLoop(): number {
  const start = performance.now();
  let state = 1;
  for (let turn = 0; turn < TURNS; turn++) state = (Math.imul(state, 1664525) + 1013904223) | 0;
  // Used, so that the loop is not optimised away.
  if (state === 0.5) throw new Error();
  return performance.now() - start;
}

function ticks(): { busy: number; all: number } {
  let busy = 0;
  let all = 0;
  for (const { times } of cpus()) {
    const sum = times.user + times.nice + times.sys + times.idle + times.irq;
    all += sum;
    busy += sum - times.idle;
  }
  return { busy, all };
}
