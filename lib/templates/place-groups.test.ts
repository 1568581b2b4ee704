import { expect, test } from 'vitest';
import type { AskedFor } from '../placeholders/asked-for';
import { placeGroups } from './place-groups';

const place = (name: string, type: AskedFor['type'], count = 1) => ({
  name,
  count,
  asked: { type, measure: '', options: [] },
});

test('TPL6 names stand by what they ask for, those in the most places first', () => {
  const groups = placeGroups([
    place('方式', 'choice'),
    place('时限', 'date'),
    place('牵头单位', 'unit'),
    place('主题', null),
    place('督查单位', 'unit', 3),
    place('配合单位', 'unit'),
  ]);
  expect(groups.map(({ group, places }) => [group, places.map(({ name }) => name)])).toEqual([
    ['unit', ['督查单位', '牵头单位', '配合单位']],
    ['date', ['时限']],
    ['other', ['方式', '主题']],
  ]);
});
