import type messages from './messages.json';

/** Which sentence of `messages.json` tells the person what is wrong. */
export type LaunchProblem = Extract<keyof (typeof messages)['en'], `problem.${string}`>;

/**
 * Something the person who starts Lectern can mend: shown as one sentence, exit code 1, no stack.
 * `values` fill the `{name}` places of the sentence.
 */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';

  constructor(
    readonly problem: LaunchProblem,
    readonly values: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${problem} ${JSON.stringify(values)}`);
  }
}
