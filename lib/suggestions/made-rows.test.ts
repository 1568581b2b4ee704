import { expect, it } from 'vitest';
import { block } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { madeRows } from './made-rows';

it('SG11 what was made in a copy is told by the suggestion that asks for it', () => {
  const [a, b, c, d] = [
    block('应当完成。'),
    block('各地应当落实。'),
    block('逐项。'),
    block('末段。'),
  ];
  const said = (text: string) => ({ inlines: [{ type: 'text' as const, text, marks: [] }] });
  const point = { kind: 'point', level: 1, style: 'cn-comma' } as const;
  const text = [a, b, c, d];
  const copy = [
    { ...a, ...said('必须完成。') },
    { ...b, ...said('各地必须落实。') },
    block('另起。'),
    { ...d, ...point },
  ];
  const rows = hunksOf(text, copy).map(({ hunk }, at) => ({ id: `row-${at}`, hunk }));
  const made = hunksOf(copy, text).map(({ hunk }) => hunk);
  const told = madeRows(made, rows);
  expect(rows.length).toBe(5);
  expect([...told].sort()).toEqual(rows.map(({ id }) => id));
  // What is not sent yet has no card.
  expect(madeRows(made, rows.slice(0, 2)).filter((id) => id === null)).toHaveLength(3);
});
