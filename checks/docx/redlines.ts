import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '../../lib/draft/draft';
import { redlineToDocx } from '../../lib/export/docx/redline/redline-to-docx';
import { randomPair } from '../../lib/export/docx/redline/testing/random-pair';
import { draftToText } from '../../lib/export/text';
import { settleAll } from './settle';
import { META } from './subjects';

/** What matters of each paragraph: programs differ in spaces and in the width of digits. */
function paragraphs(text: string): string {
  const digits = text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return digits.replace(/[^\S\n]|\ufeff/g, '').replace(/\n+$/, '');
}

/**
 * Pairs of texts as redlines, settled by LibreOffice: accepted each must be the newer text and rejected the
 * older one, paragraph by paragraph with their numbers. Answers what is not, by way and seed.
 */
export function redlinesWrong(folder: string, seeds: readonly number[]): string[] {
  for (const seed of seeds) {
    const made = { meta: META, author: '王秀英', at: '2026-03-02T01:30:00.000Z' };
    writeFileSync(join(folder, `${seed}.docx`), redlineToDocx({ ...made, ...randomPair(seed) }));
  }
  settleAll(folder);
  return seeds.flatMap((seed) => {
    const { was, now } = randomPair(seed);
    const ways: [string, readonly Block[]][] = [
      ['accept', now],
      ['reject', was],
    ];
    return ways
      .filter(([way, blocks]) => {
        const settled = readFileSync(join(folder, `${seed}.${way}.txt`), 'utf8');
        return paragraphs(settled) !== paragraphs(draftToText(blocks));
      })
      .map(([way]) => `${way}, seed ${seed}`);
  });
}
