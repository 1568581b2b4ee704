import { resolve } from 'node:path';
import { readCivilDate } from '../../lib/deadlines/civil-date';
import type { RecogniseContext } from '../../lib/recognise/recognise';
import type { KnownUnit } from '../../lib/responsibility/unit-lexicon';
import type { Call } from './command';
import { knownUnits } from './known-units';
import { usage } from './problem';

/** The options of the commands that read responsibilities and deadlines. */
export const READING_OPTIONS = {
  date: { type: 'string' },
  region: { type: 'string' },
  units: { type: 'string' },
} as const;

export interface Reading extends RecogniseContext {
  readonly speechDate: string;
  readonly region: string;
  readonly units: readonly KnownUnit[];
}

/** `--date`, `--region`, `--units` of a call; throws a `Problem` for a wrong one. */
export async function readingOf({ options, at }: Call, command: string): Promise<Reading> {
  const { date, region, units } = options;
  if (typeof date !== 'string' || date === '') throw usage('problem.no-date', { command });
  const speechDate = readCivilDate(date);
  if (!speechDate) throw usage('problem.date', { date });
  return {
    speechDate,
    region: typeof region === 'string' ? region : '',
    units: typeof units === 'string' ? await knownUnits(resolve(at.folder, units), units) : [],
  };
}
