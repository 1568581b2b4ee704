import { expect, test } from 'vitest';
import { uidSource } from '../draft/testing';
import { draftToText } from '../export/text';
import { blocksFromText } from './blocks-from-text';

test('I12 braces become placeholders and are written out again', () => {
  const text = '一、提高认识\n由{{督查单位}}会同{{牵头单位}}负责。';
  const blocks = blocksFromText(text, uidSource());
  expect(blocks[1]?.inlines.filter(({ type }) => type === 'chip')).toMatchObject([
    { chip: 'placeholder', text: '督查单位' },
    { chip: 'placeholder', text: '牵头单位' },
  ]);
  expect(draftToText(blocks)).toBe(text);
});
