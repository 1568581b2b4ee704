import { parseArgs } from 'node:util';

/**
 * `reviewed` is ours with open suggestions and comments in the text, `suggesting` the same written in by the one
 * who made the suggestions, `ledger` with tasks and the ledger open.
 */
export const SUBJECTS = ['ours', 'reviewed', 'suggesting', 'ledger', 'stock'] as const;
export type SubjectName = (typeof SUBJECTS)[number];

export interface Options {
  readonly rounds: number;
  /** Keys a round. */
  readonly keys: number;
  readonly keyEveryMs: number;
  readonly typists: number;
  readonly typeEveryMs: number;
  /** Lengths of the texts, in characters; the first is the one with bars, the others are compared. */
  readonly sizes: readonly number[];
  readonly subjects: readonly SubjectName[];
  /** Open suggestions, and as many comments, in the text of `reviewed`. */
  readonly reviews: number;
  /** Where CPU profiles of both browsers go; null = none are taken. */
  readonly profiles: string | null;
}

/** The options of the command line; throws on unknown ones. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '3' },
      keys: { type: 'string', default: '150' },
      'key-ms': { type: 'string', default: '125' },
      typists: { type: 'string', default: '6' },
      'type-ms': { type: 'string', default: '150' },
      sizes: { type: 'string', default: '30000,300000' },
      subjects: { type: 'string', default: 'ours,stock' },
      reviews: { type: 'string', default: '200' },
      profiles: { type: 'string' },
    },
  });
  return {
    rounds: Number(values.rounds),
    keys: Number(values.keys),
    keyEveryMs: Number(values['key-ms']),
    typists: Number(values.typists),
    typeEveryMs: Number(values['type-ms']),
    sizes: values.sizes.split(',').map(Number),
    subjects: SUBJECTS.filter((name) => values.subjects.split(',').includes(name)),
    reviews: Number(values.reviews),
    profiles: values.profiles ?? null,
  };
}
