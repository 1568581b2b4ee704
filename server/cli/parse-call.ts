import { parseArgs } from 'node:util';
import type { Call, Command, Surroundings } from './command';
import { usage } from './problem';

/** The files and options of a call; throws a `Problem` for a wrong one. */
export function parseCall(command: Command, args: readonly string[], at: Surroundings): Call {
  const { values, positionals } = parsed(command, args);
  if (positionals.length === 0) throw usage('problem.no-file', { command: command.name });
  if (positionals.filter((file) => file === '-').length > 1) throw usage('problem.stdin-twice');
  return { files: positionals, options: values as Call['options'], at };
}

function parsed(command: Command, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const option = /'?(--?[\w-]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    const known = option.replace(/^-+/, '') in command.options || option.length === 2;
    throw usage(known ? 'problem.option-value' : 'problem.option', {
      option,
      command: command.name,
    });
  }
}
