import type { Command, Surroundings } from './command';
import { line } from './console-line';
import { ledgerCommand } from './ledger-command';
import { parseCall } from './parse-call';
import { BAD_INPUT, BAD_USAGE, Problem, usage } from './problem';
import { recogniseCommand } from './recognise-command';
import { timeCommand } from './time-command';

const COMMANDS: readonly Command[] = [recogniseCommand, ledgerCommand, timeCommand];
const HELP = new Set(['--help', '-h', 'help']);

/**
 * `npm run -s lectern -- ARGS`: the exit code; 0 = done, 1 = bad input, 2 = wrong call. Results go to the
 * standard output, one sentence for each thing that is wrong to the standard error.
 */
export async function main(args: readonly string[], at: Surroundings): Promise<number> {
  // `lectern … | head` is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    return await run(args, at);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${line(at.language, error.id, error.values)}\n`);
    return error.code;
  }
}

async function run([name, ...args]: readonly string[], at: Surroundings): Promise<number> {
  if (name === undefined || HELP.has(name)) {
    const target = name === undefined ? process.stderr : process.stdout;
    target.write(`${line(at.language, 'help')}\n`);
    return name === undefined ? BAD_USAGE : 0;
  }
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) throw usage('problem.command', { command: name });
  if (args.some((arg) => HELP.has(arg) && arg !== 'help')) {
    process.stdout.write(`${line(at.language, command.help)}\n`);
    return 0;
  }
  const { output, failures } = await command.run(parseCall(command, args, at));
  if (output) process.stdout.write(output.endsWith('\n') ? output : `${output}\n`);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return failures.length > 0 ? BAD_INPUT : 0;
}
