import type { Draft } from '../../lib/draft/draft';
import { SPEECH_LONG } from '../../lib/draft/fixtures/speech-long';
import { block, uidSource } from '../../lib/draft/testing';
import { randomBlocks, randomFrom } from '../../lib/export/docx/testing/random-draft';
import { blocksFromText } from '../../lib/import/blocks-from-text';

/** Of every file that is measured. */
export const META = {
  name: '在全市水安全提升工作推进会上的讲话',
  speechDate: '2025-03-12',
  speaker: '沈知远',
  post: '市长',
  occasion: '',
  region: '',
} as const;

/** A speech of 9,000 characters as people write them: three levels, figures, quotes. */
export const speech = (): Draft => ({
  meta: META,
  blocks: blocksFromText(SPEECH_LONG, uidSource()),
});

/** Nothing but Han characters, in long paragraphs: every full line must be full. */
export function pureHan(): Draft {
  const han = SPEECH_LONG.replace(/\P{Unified_Ideograph}/gu, '');
  const paragraphs = han.match(/.{1,500}/gu) ?? [];
  return { meta: META, blocks: paragraphs.map((text) => block(text)) };
}

/** A draft whose numbers are as mixed as the document allows. */
export const randomDraft = (seed: number): Draft => ({
  meta: META,
  blocks: randomBlocks(randomFrom(seed)),
});
