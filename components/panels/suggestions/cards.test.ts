import { expect, it } from 'vitest';
import { writeUnits } from '@/lib/responsibility/chip-units';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import type { Standing } from '@/lib/ytext/suggestions/standings';
import { cardsOf, linesOf } from './cards';

const row = (id: string, groupId: string | null = null, authorId = 'yi'): Suggestion => ({
  ...{ id, groupId, authorId, authorName: authorId, status: 'open', version: 1, at: '' },
  ...{ decidedBy: null, decidedAt: null, start: null, end: null, reworded: null, comments: [] },
  ...{ quote: '', prefix: '', suffix: '' },
  hunk: { op: 'text', uid: 'a00000000001', start: 0, del: [], ins: [] },
});
const at = (from: number, state: Standing['state'] = 'fits'): Standing => ({
  ...{ state, current: '', spot: { from, to: from }, block: 0 },
});

it('SG8 cards stand in the order of the text; a group is one, with the worst of its states; another author’s of that name is not in it', () => {
  const rows = [row('c'), row('a', 'g'), row('b', 'g'), row('d', 'g', 'bing'), row('e')];
  const standings = new Map([
    ['a', at(9)],
    ['b', at(2, 'changed')],
    ['c', at(5)],
    ['d', at(1)],
  ]);
  const cards = cardsOf(rows, standings);
  expect(cards.map((card) => card.rows.map(({ id }) => id).join())).toEqual(['d', 'b,a', 'c', 'e']);
  expect(cards.map(({ state }) => state)).toEqual(['fits', 'changed', 'fits', 'fits']);
});

it('SG8 a chip whose units change is one line, two when only its words changed underneath', () => {
  const lead = (name: string) => writeUnits([{ name, role: 'lead' }]);
  const chip = (id: string, field: string, before: string, after: string): Suggestion => ({
    ...row(id, 'g'),
    hunk: { op: 'chip', uid: 'a00000000001', id: 'c00000000001', field, before, after },
  });
  const rows = [
    chip('a', 'text', '由甲局牵头', '由乙局牵头'),
    chip('b', 'units', lead('甲局'), lead('乙局')),
  ];
  const shown = (words: Standing['state'], units: Standing['state']) =>
    cardsOf(rows, new Map([['a', at(2, words)] as const, ['b', at(2, units)] as const]))
      .flatMap(linesOf)
      .map((line) => line.row.id);
  expect(shown('fits', 'fits')).toEqual(['b']);
  expect(shown('changed', 'changed')).toEqual(['b']);
  expect(shown('changed', 'fits')).toEqual(['a', 'b']);
});
