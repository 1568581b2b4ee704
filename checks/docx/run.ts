import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Draft } from '../../lib/draft/draft';
import { draftToDocx } from '../../lib/export/docx/draft-to-docx';
import { draftToText } from '../../lib/export/text';
import { footersWrong, linesNotFull, pagesNotFull, pitchWrong } from './measure';
import { boxesOf, convert, missingPrograms } from './office';
import { pageOf } from './page-measures';
import { pdfLines } from './pdf-lines';
import { longDraft, redlineOf, settledWrong, suggestedOf, type ToSettle } from './redlines';
import { pureHan, randomDraft, speech } from './subjects';

/**
 * `npm run check:docx`: Word files as LibreOffice lays them out, measured. Without LibreOffice and
 * pdftotext it says so and does nothing; exit code 1 when a measure is off.
 */
const SEEDS = 60;
const PAIRS = 120;
const SUGGESTED = 200;
const HEADING = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/;

const missing = missingPrograms();
if (missing.length > 0) {
  console.log(`Word layout is not measured: ${missing.join(', ')} not installed here`);
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), 'lectern-docx-'));
let failed = 0;

function report(what: string, wrong: readonly string[]): void {
  console.log(`${wrong.length === 0 ? '✓' : '✗'} ${what}`);
  for (const line of wrong.slice(0, 10)) console.log(`  ${line}`);
  if (wrong.length > 0) failed++;
}

function write(name: string, draft: Draft): string {
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, draftToDocx(draft));
  return path;
}

/** What matters of the words: programs differ in spaces, and the lines of a title are broken. */
function bare(text: string): string {
  const digits = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return digits.replace(/[\s\ufeff]/g, '');
}

function laidOut(name: string) {
  return pdfLines(boxesOf(join(folder, `${name}.pdf`))).map(pageOf);
}

try {
  convert('pdf', folder, [write('speech', speech()), write('han', pureHan())]);
  const pages = laidOut('speech');
  const han = laidOut('han');
  const written = pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join('');
  const same = bare(written) === bare(draftToText(speech().blocks));
  report(`a speech of ${pages.length} pages reads as its text, numbers included`, same ? [] : ['']);
  report('22 lines on every full page', [
    ...pagesNotFull(pages, (line) => HEADING.test(line)),
    ...pagesNotFull(han, () => false),
  ]);
  const full = linesNotFull([...han, ...pages]);
  report(`28 characters on each of ${full.measured} full lines of Han characters`, full.wrong);
  report('28.95 pt from line to line', [...pitchWrong(pages), ...pitchWrong(han)]);
  report('page numbers outside, 28 mm from the edge', [
    ...footersWrong(pages),
    ...footersWrong(han),
  ]);

  const seeds = Array.from({ length: SEEDS }, (_, i) => i + 1);
  convert(
    'txt:Text (encoded):UTF8',
    folder,
    seeds.map((seed) => write(`r${seed}`, randomDraft(seed))),
  );
  report(
    `numbers of ${SEEDS} random drafts as LibreOffice counts them`,
    seeds
      .filter((seed) => {
        const counted = readFileSync(join(folder, `r${seed}.txt`), 'utf8');
        return bare(counted) !== bare(draftToText(randomDraft(seed).blocks));
      })
      .map((seed) => `seed ${seed}`),
  );

  const settle = (name: string, what: string, subjects: readonly ToSettle[]) => {
    const own = join(folder, name);
    mkdirSync(own);
    const wrong = settledWrong(own, subjects);
    const all = 2 * subjects.length;
    report(`${all - wrong.length} of ${all}: ${what}, all accepted and all rejected`, wrong);
  };
  const many = (count: number, of: (seed: number) => ToSettle) =>
    Array.from({ length: count }, (_, seed) => of(seed));
  settle('redlines', `redlines of ${PAIRS} pairs of texts`, many(PAIRS, redlineOf));
  settle('suggested', `${SUGGESTED} texts with suggestions`, many(SUGGESTED, suggestedOf));
  settle('long', 'a draft of 12,000 characters with 87 changes and 10 threads', [longDraft()]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit(failed > 0 ? 1 : 0);
