import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suggestedDraft } from '../../bench/redline/suggested-draft';
import type { Block } from '../../lib/draft/draft';
import { redlineToDocx } from '../../lib/export/docx/redline/redline-to-docx';
import { randomPair } from '../../lib/export/docx/redline/testing/random-pair';
import { suggestionsToDocx } from '../../lib/export/docx/suggestions/suggestions-to-docx';
import { randomSuggestions } from '../../lib/export/docx/suggestions/testing/random-suggestions';
import { draftToText } from '../../lib/export/text';
import { tracedText } from '../../lib/suggestions/traced-text';
import { settleAll } from './settle';
import { META } from './subjects';

/** What matters of each paragraph: programs differ in spaces and in the width of digits. */
function paragraphs(text: string): string {
  const digits = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return digits.replace(/[^\S\n]|\ufeff/g, '').replace(/\n+$/, '');
}

/** A file with changes, and what it must be when all of them are settled. */
export interface ToSettle {
  readonly file: Uint8Array;
  readonly accepted: readonly Block[];
  readonly rejected: readonly Block[];
}

/** A pair of texts as a redline. */
export function redlineOf(seed: number): ToSettle {
  const { was, now } = randomPair(seed);
  const made = { meta: META, author: '王秀英', at: '2026-03-02T01:30:00.000Z' };
  return { file: redlineToDocx({ ...made, was, now }), accepted: now, rejected: was };
}

/** A text with suggestions of up to three people, and threads. */
export function suggestedOf(seed: number): ToSettle {
  const { blocks, open, threads } = randomSuggestions(seed);
  const file = suggestionsToDocx({ meta: META, blocks }, open, threads);
  return { file, accepted: tracedText(blocks, open).blocks, rejected: blocks };
}

/** The long draft of the bench: 12,000 characters, 87 changes, 10 threads. */
export function longDraft(): ToSettle {
  const { blocks, open, threads } = suggestedDraft();
  const file = suggestionsToDocx({ meta: META, blocks }, open, threads);
  return { file, accepted: tracedText(blocks, open).blocks, rejected: blocks };
}

/**
 * Files settled by LibreOffice: paragraph by paragraph with their numbers each must be what it says. Answers
 * which are not, by way and place in the list.
 */
export function settledWrong(folder: string, subjects: readonly ToSettle[]): string[] {
  for (const [at, { file }] of subjects.entries()) writeFileSync(join(folder, `${at}.docx`), file);
  settleAll(folder);
  return subjects.flatMap(({ accepted, rejected }, at) => {
    const ways: [string, readonly Block[]][] = [
      ['accept', accepted],
      ['reject', rejected],
    ];
    return ways
      .filter(([way, blocks]) => {
        const settled = readFileSync(join(folder, `${at}.${way}.txt`), 'utf8');
        return paragraphs(settled) !== paragraphs(draftToText(blocks));
      })
      .map(([way]) => `${way}, number ${at}`);
  });
}
