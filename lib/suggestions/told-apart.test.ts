import { expect, it } from 'vitest';
import { writeUnits } from '../responsibility/chip-units';
import type { ChipHunk, FieldValue } from './hunk';
import { toldApart } from './told-apart';

const change = (id: string, field: string, before: FieldValue, after: FieldValue): ChipHunk => ({
  ...{ op: 'chip', uid: 'a00000000001', id, field, before, after },
});
const lead = (name: string) => writeUnits([{ name, role: 'lead' }]);
const fieldsOf = (changes: readonly ChipHunk[]) =>
  toldApart(changes.map((hunk) => ({ hunk }))).map(({ hunk }) => hunk.field);

it('G6 words that follow the units are not told beside them', () => {
  const units = change('c1', 'units', lead('甲局'), lead('乙局'));
  const words = change('c1', 'text', '由甲局牵头', '由乙局牵头');
  expect(fieldsOf([words, units])).toEqual(['units']);
  expect(fieldsOf([units, words])).toEqual(['units']);
});

it('G6 words that say more, those of another chip and those alone are told', () => {
  const units = change('c1', 'units', lead('甲局'), lead('乙局'));
  for (const words of [
    change('c1', 'text', '由甲局牵头', '请乙局牵头抓总'),
    change('c1', 'text', '请甲局牵头', '由乙局牵头'),
    change('c2', 'text', '由甲局牵头', '由乙局牵头'),
  ])
    expect(fieldsOf([words, units])).toEqual(['text', 'units']);
  expect(fieldsOf([change('c1', 'text', '由甲局牵头', '由乙局牵头')])).toEqual(['text']);
});

it('G6 two authors who want the same are told one by one', () => {
  const both = ['yi', 'bing'].flatMap((authorId) => [
    { authorId, hunk: change('c1', 'text', '由甲局牵头', '由乙局牵头') },
    { authorId, hunk: change('c1', 'units', lead('甲局'), lead('乙局')) },
  ]);
  expect(toldApart(both)).toEqual([both[1], both[3]]);
  expect(toldApart(both.slice(1))).toEqual([both[1], both[3]]);
  expect(toldApart(both.slice(1, 3))).toEqual([both[1], both[2]]);
});
