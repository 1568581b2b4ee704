import { runProgram } from './run-program';

/** A check without running the product: exit code 0 means good. */
interface Gate {
  readonly name: string;
  readonly args: readonly string[];
}

const GATES: readonly Gate[] = [
  {
    name: 'format and lint',
    args: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'],
  },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'fences', args: ['--import', 'tsx', 'checks/sources.ts', 'fences'] },
  { name: 'schema and migrations', args: ['--import', 'tsx', 'prisma/engine/diff.ts'] },
  { name: 'rules have tests', args: ['--import', 'tsx', 'checks/sources.ts', 'rules'] },
  {
    name: 'dead code',
    args: ['node_modules/knip/bin/knip.js', '--no-progress', '--no-config-hints'],
  },
  { name: 'complete lock', args: ['server/launch/complete-lock.mjs', '--check'] },
];

/** How many of a kind passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every gate, two at a time, one line each; what a failed one printed is shown. */
export async function runGates(): Promise<Tally> {
  const waiting = [...GATES];
  let failed = 0;
  const work = async () => {
    for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
      const began = Date.now();
      const { code, output } = await runProgram(gate.args, false);
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${gate.name} (${seconds} s)`);
      if (code !== 0) {
        failed++;
        console.log(output);
      }
    }
  };
  await Promise.all([work(), work()]);
  return { passed: GATES.length - failed, failed };
}
