import { resolve } from 'node:path';
import type { LedgerFormat } from '../../lib/export/ledger/ledger-file';
import { ledgerTsv } from '../../lib/export/ledger/ledger-tsv';
import type { Call, Command } from './command';
import { line } from './console-line';
import { asJson, eachFile } from './each-file';
import { ledgerFacts } from './ledger-facts';
import { type FileLedger, ledgerOf } from './ledger-of';
import { usage } from './problem';
import { READING_OPTIONS, readingOf } from './reading-options';
import { writeWhole } from './write-whole';

const FORMATS = ['xlsx', 'docx', 'ics'] as const satisfies readonly LedgerFormat[];

/** `ledger FILE --date D`: the task ledger as a table, as JSON or as a file (`docs/cli.md`). */
export const ledgerCommand: Command = {
  name: 'ledger',
  help: 'help.ledger',
  options: {
    ...READING_OPTIONS,
    json: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
  },
  async run(call) {
    const target = targetOf(call);
    const reading = await readingOf(call, 'ledger');
    const date = reading.speechDate;
    const { results, failures } = await eachFile(call, (speech) => ledgerOf(speech, reading));
    if (call.options.json) {
      const facts = results.map((ledger) => ledgerFacts(ledger, date));
      return { output: asJson(call.files, facts), failures };
    }
    const [ledger] = results;
    if (target && ledger) return { output: await write(ledger, target, date, call), failures };
    return { output: results.map(({ lines }) => ledgerTsv(lines)).join('\n\n'), failures };
  },
};

interface Target {
  readonly output: string;
  readonly format: LedgerFormat;
}

/** Where a file is wanted, if one is; throws a `Problem` for what cannot be meant. */
function targetOf({ options, files }: Call): Target | null {
  const { output, json } = options;
  if (typeof output !== 'string') return null;
  if (json) throw usage('problem.json-output');
  if (files.length > 1) throw usage('problem.output-files');
  const format = FORMATS.find((one) => output.toLowerCase().endsWith(`.${one}`));
  const forms = FORMATS.map((one) => `.${one}`).join(', ');
  if (!format) throw usage('problem.output-form', { output, forms });
  return { output, format };
}

/** Writes the file. @returns what to say */
async function write(
  { name, lines }: FileLedger,
  { output, format }: Target,
  date: string,
  { at }: Call,
): Promise<string> {
  // Here and not above: the library for workbooks is large, and most calls do without.
  const { ledgerFile } = await import('../../lib/export/ledger/ledger-file');
  // Nobody is late on the day of the speech.
  const { body } = await ledgerFile(format, name, lines, date);
  await writeWhole(resolve(at.folder, output), body, output);
  return line(at.language, 'written', { count: lines.length, output });
}
