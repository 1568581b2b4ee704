import { describe, expect, it } from 'vitest';
import { blockText } from '../draft/block-text';
import { charsOf } from '../draft/chars-of';
import type { Block, ChipInline, Inline } from '../draft/draft';
import { block } from '../draft/testing';
import { pieceOf } from '../export/docx/pieces';
import { draftToHtml } from '../export/html';
import { draftToText } from '../export/text';
import { ledgerRows } from '../ledger/ledger-rows';
import { META, withChips } from '../ledger/testing/chip-text';
import { labels } from '../numbering/labels';
import { blockPhrases } from '../recognise/block-phrases';
import { placeOfThread } from '../review/place-of-thread';
import { blockLength } from '../speaking/block-length';
import { compareBlocks } from '../versions/compare';
import { tokensOf } from '../versions/tokens';
import { fillPlace } from './filled-place';

const WORDS = '市政府督查室';
const open: ChipInline = {
  ...{ type: 'chip', chip: 'placeholder', id: 'p', text: '督查单位' },
  ...{ fields: { type: 'unit' }, marks: ['strong'] },
};
const filled = fillPlace(open, WORDS);
const words: Inline = { type: 'text', text: WORDS, marks: ['strong'] };

const CHIPS = withChips('[由市民政局牵头]，<6月底前>报', { kind: 'point' });

/** A speech with a chip, a phrase that is none yet, and this inline in both. */
function speech(inline: Inline): Block[] {
  const text = (text: string): Inline => ({ type: 'text', text, marks: [] });
  return [
    { ...block('强化督查', { kind: 'point' }), uid: 'a' },
    { ...CHIPS, uid: 'b', inlines: [...CHIPS.inlines, inline, text('备案120件。')] },
    { ...block(''), uid: 'c', inlines: [text('9月底前，由'), inline, text('负责，每月通报。')] },
  ];
}
const look = () => ({ paragraph: '', heading: null });
const QUOTE = { quote: `由${WORDS}负责`, prefix: '9月底前，', suffix: '，每月' };

/** Everybody who reads the speech, and what he sees of it. */
const READERS: Readonly<Record<string, (blocks: readonly Block[]) => unknown>> = {
  text: draftToText,
  'Word file': (blocks) => joined(blocks.map(({ inlines }) => inlines.map(pieceOf))),
  'what other programs paste': (blocks) =>
    draftToHtml(blocks, { look }).replace(/<\/?span[^>]*>/g, ''),
  count: charsOf,
  numbers: labels,
  'speaking time': (blocks) => blocks.map(blockLength),
  search: (blocks) => blocks.map(blockText),
  ledger: (blocks) =>
    ledgerRows({ meta: META, blocks }, labels(blocks)).map(({ anchor: _, ...row }) => row),
  recognition: (blocks) =>
    blocks.map((one) => blockPhrases(one, '', META).map(({ text, units }) => ({ text, units }))),
  comments: (blocks) =>
    placeOfThread(blocks, { scope: 'text', blockUid: null, chipId: null, ...QUOTE }),
  comparison: (blocks) => blocks.map((one) => tokensOf(one, 'word')),
};

/** Pieces of one look that stand beside each other are one: Word shows no seam. */
function joined(lines: readonly (readonly ReturnType<typeof pieceOf>[])[]): unknown {
  return lines.map((pieces) =>
    pieces.map(({ text, marks, unfilled }) => [text, marks.join(' '), unfilled]),
  );
}

describe('PL3 a filled placeholder is its words and nothing else', () => {
  const [asFilled, asWords, asOpen] = [speech(filled), speech(words), speech(open)];
  for (const [reader, read] of Object.entries(READERS)) {
    it(`PL3 for ${reader}`, () => {
      expect(read(asFilled)).toEqual(read(asWords));
      if (reader !== 'numbers') expect(read(asFilled)).not.toEqual(read(asOpen));
    });
  }

  it('PL3 between two versions there is no change of words', () => {
    const changed = compareBlocks(asFilled, asWords).flatMap(({ pieces }) =>
      pieces.filter(({ kind }) => kind !== 'same'),
    );
    expect(changed).toEqual([]);
  });
});
