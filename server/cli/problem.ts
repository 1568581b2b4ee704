import type { LineId, LineValues } from './console-line';

/** Exit codes: the input is bad; the call is wrong. */
export const BAD_INPUT = 1;
export const BAD_USAGE = 2;

/** Something the caller can mend: one sentence on stderr. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly id: LineId,
    readonly values: LineValues = {},
    readonly code: typeof BAD_INPUT | typeof BAD_USAGE = BAD_INPUT,
  ) {
    super(id);
  }
}

/** A wrong call: exit code 2. */
export function usage(id: LineId, values: LineValues = {}): Problem {
  return new Problem(id, values, BAD_USAGE);
}
