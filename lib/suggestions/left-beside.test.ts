import { expect, it } from 'vitest';
import { block } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { leftBeside } from './left-beside';

const said = (text: string) => ({ inlines: [{ type: 'text' as const, text, marks: [] }] });

it('SUG10 what stands beside other words that were accepted for it is found, however it is cut', () => {
  const before = block('各地要抓好落实。');
  const changes = (old: string, now: string) =>
    hunksOf([{ ...before, ...said(old) }], [{ ...before, ...said(now) }]).map(({ hunk }) => hunk);
  const [mine] = changes('各地要抓好落实。', '各地要抓好落实，逐项销号。');
  if (!mine) throw new Error('a change');
  const now = '各地要抓好落实，逐项对账销号。';
  const both = changes(now, '各地要抓好落实，逐项销号，逐项对账销号。');
  expect(both).not.toEqual([mine]);
  expect(leftBeside(both, mine)).toEqual(both);
  const more = changes(now, '各地都要抓好落实，逐项销号，逐项对账销号。');
  expect(leftBeside(more, mine)).toEqual(more.slice(1));
  expect(leftBeside(changes(now, `${now}逐级负责。`), mine)).toEqual([]);
});
