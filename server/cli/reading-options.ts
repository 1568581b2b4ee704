import { resolve } from 'node:path';
import { readCivilDate } from '../../lib/deadlines/civil-date';
import { decodeText } from '../../lib/import/decode-text';
import type { RecogniseContext } from '../../lib/recognise/recognise';
import type { KnownUnit } from '../../lib/responsibility/unit-lexicon';
import type { Call } from './command';
import { Problem, usage } from './problem';
import { readBytes } from './read-bytes';

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
  if (typeof date !== 'string') throw usage('problem.no-date', { command });
  const speechDate = readCivilDate(date);
  if (!speechDate) throw usage('problem.date', { date });
  return {
    speechDate,
    region: typeof region === 'string' ? region : '',
    units: typeof units === 'string' ? await knownUnits(resolve(at.folder, units), units) : [],
  };
}

/** One unit a line: its name, then its other names, parted by tabs, commas or semicolons. */
async function knownUnits(path: string, file: string): Promise<KnownUnit[]> {
  const text = decodeText(
    await readBytes(path).catch((error) => Promise.reject(named(error, file))),
  );
  if (text === null) throw new Problem('problem.encoding', { file });
  return text.split('\n').flatMap((line) => {
    const names = line.split(/[\t,，;；]/).map((name) => name.trim());
    const [id] = names;
    return id ? names.filter(Boolean).map((name) => ({ id, name })) : [];
  });
}

function named(error: unknown, file: string): unknown {
  return error instanceof Problem ? new Problem(error.id, { file, ...error.values }) : error;
}
