import { expect, test } from 'vitest';
import type { Block } from '../draft/draft';
import { block } from '../draft/testing';
import { quoteOf } from './anchor';
import { placeOfThread } from './place-of-thread';
import { LINES } from './testing';

const blocks = LINES.slice(0, 40).map((line) => block(line));
const text = LINES.slice(0, 40)
  .map((line) => `${line}\n`)
  .join('');
const anchor = (at: number, length: number) => ({
  scope: 'text' as const,
  blockUid: null,
  chipId: null,
  ...quoteOf(text, { start: at, end: at + length }),
});

test('Q9 words are found at their very place, also over the end of a paragraph', () => {
  for (let at = 0; at + 30 < text.length; at += 37) {
    const place = placeOfThread(blocks, anchor(at, 12));
    const before = text.slice(0, at).split('\n');
    expect(place?.start).toEqual({ block: before.length - 1, offset: before.at(-1)?.length });
  }
});

test('Q9 words that are not there have no place, nor has the whole draft', () => {
  expect(placeOfThread(blocks.slice(20), anchor(300, 12))).toBeNull();
  expect(placeOfThread(blocks, { ...anchor(300, 12), scope: 'draft' })).toBeNull();
});

test('Q9 a chip and a section are found by id', () => {
  const chip = { type: 'chip', chip: 'deadline', id: 'c00000000001', text: '6月底前' } as const;
  const own = { ...chip, fields: {}, marks: [] };
  const inlines: Block['inlines'] = [{ type: 'text', text: '力争', marks: [] }, own];
  const line = { ...block(''), inlines };
  const none = { quote: '', prefix: '', suffix: '' };
  const of = (scope: 'chip' | 'section') =>
    placeOfThread([block('甲'), line], { ...none, scope, blockUid: line.uid, chipId: chip.id });
  expect(of('chip')).toEqual({ start: { block: 1, offset: 2 }, end: { block: 1, offset: 6 } });
  expect(of('section')).toEqual({ start: { block: 1, offset: 0 }, end: { block: 1, offset: 6 } });
});
