import { recognise } from '../../lib/recognise/recognise';
import type { Command } from './command';
import { asJson, eachFile } from './each-file';
import type { Speech } from './read-speech';
import { READING_OPTIONS, type Reading, readingOf } from './reading-options';

/** `recognise FILE --date D`: points, responsibilities and deadlines as JSON (`docs/cli.md`). */
export const recogniseCommand: Command = {
  name: 'recognise',
  help: 'help.recognise',
  options: { ...READING_OPTIONS, json: { type: 'boolean' } },
  async run(call) {
    const reading = await readingOf(call, 'recognise');
    const { results, failures } = await eachFile(call, (speech) => recognition(speech, reading));
    return { output: asJson(call.files, results), failures };
  },
};

function recognition({ file, text }: Speech, reading: Reading) {
  const { points, responsibilities, deadlines } = recognise(text, reading);
  return {
    file,
    reference_date: reading.speechDate,
    points: points.map(({ start, end, marker, style, level, title }) => ({
      ...{ start, end, marker, style, level, title },
    })),
    responsibilities: responsibilities.map(({ start, end, text, units, point }) => ({
      ...{ start, end, text },
      units: units.map(({ name, role }) => ({ name, role })),
      point,
    })),
    deadlines: deadlines.map(({ start, end, text, relation, from, to, point }) => ({
      ...{ start, end, text, relation, from, to, point },
    })),
  };
}
