import { expect, test } from 'vitest';
import { uidSource } from '../draft/testing';
import { withPlaceholders } from './placeholders';

const read = (text: string) =>
  withPlaceholders([{ type: 'text', text, marks: ['strong'] }], uidSource()).map((one) =>
    one.type === 'chip' ? `[${one.text}]` : one.text,
  );

test('SEC7 braces become placeholders, everything else stays words', () => {
  expect(read('由{{督查单位}}会同{{ 牵头单位 }}。')).toEqual([
    '由',
    '[督查单位]',
    '会同',
    '[牵头单位]',
    '。',
  ]);
  expect(read('{{甲}}{{乙}}')).toEqual(['[甲]', '[乙]']);
  for (const words of ['没有', '{{}}', '{{ }}', '{单}', '{{未完', `{{${'长'.repeat(31)}}}`]) {
    expect(read(words).join('')).toBe(words);
  }
});

test('SEC7 a placeholder has its own id and the marks of its words', () => {
  const [one, two] = withPlaceholders(
    [{ type: 'text', text: '{{甲}}{{甲}}', marks: ['em'] }],
    uidSource(),
  );
  expect(one).toMatchObject({ chip: 'placeholder', marks: ['em'], fields: {} });
  expect(one?.type === 'chip' && two?.type === 'chip' && one.id !== two.id).toBe(true);
});
