import { expect, it } from 'vitest';
import { block } from '../draft/testing';
import type { Break, Hunk, Part } from './hunk';
import { asProposed, newWording, reworded } from './reworded';
import { chipOf } from './testing/edit-once';
import { attrsOf, partTokens, wordingOf } from './text-tokens';

const { uid, ...rest } = block('');
const words = (text: string, ...marks: 'strong'[]): Part => ({ type: 'text', text, marks });
const line: Break = { type: 'break', uid: 'z00000000001', attrs: attrsOf({ ...rest }) };
const chip: Part = { ...chipOf('c00000000001', 1), text: '甲局' };
const hunk = (ins: readonly Part[], del: readonly Part[] = [words('应当')]): Hunk => ({
  ...{ op: 'text', uid, start: 3 },
  ...{ del, ins },
});
const insOf = (change: Hunk | null) => (change?.op === 'text' ? change.ins : null);

it('F7 other words come in the same place, marked like those before them', () => {
  expect(reworded(hunk([words('必须')]), '务必')).toEqual(hunk([words('务必')]));
  const strong = hunk([words('立即'), words('必须', 'strong')]);
  expect(insOf(reworded(strong, '立即全部必须做到'))).toEqual([
    words('立即全部'),
    words('必须做到', 'strong'),
  ]);
  expect(reworded(hunk([words('必须')]), '')).toEqual(hunk([]));
});

it('F7 chips and breaks stay with their words; a chip that is written into is text', () => {
  const full = hunk([words('由'), chip, words('牵头。'), line, words('另起。')]);
  expect(newWording(full)).toBe('由甲局牵头。\n另起。');
  expect(insOf(reworded(full, '请甲局会同各地牵头。\n另起一行。'))).toEqual([
    words('请'),
    chip,
    words('会同各地牵头。'),
    line,
    words('另起一行。'),
  ]);
  expect(insOf(reworded(full, '由甲乙局牵头。另起。'))).toEqual([words('由甲乙局牵头。另起。')]);
  expect(insOf(reworded(hunk([words('必须')]), '必\n须'))).toEqual([words('必须')]);
});

it('F7 only what brings words can be worded, and nothing is left of it never', () => {
  const attrs: Hunk = { op: 'attrs', uid, before: { level: 1 }, after: { level: 2 } };
  const deletion: Hunk = { op: 'delete', block: block('整段。') };
  const marks = hunk([words('应当', 'strong')]);
  for (const one of [attrs, deletion, marks, hunk([])]) {
    expect(newWording(one)).toBeNull();
    expect(reworded(one, '务必')).toBeNull();
  }
  const place = { chain: [''], loose: [] };
  const insert: Hunk = { op: 'insert', block: block('另起。'), place };
  expect(reworded(hunk([words('必须')], []), '')).toBeNull();
  expect(reworded(insert, '')).toBeNull();
  const put = reworded(insert, '另起一段。\n再一段。');
  const inlines = put?.op === 'insert' ? put.block.inlines : [];
  expect(wordingOf(partTokens(inlines))).toBe('另起一段。再一段。');
  const field: Hunk = { op: 'chip', uid, id: 'c1', field: 'text', before: '甲局', after: '乙局' };
  expect(reworded(field, '丙局')).toEqual({ ...field, after: '丙局' });
  expect(reworded({ ...field, field: 'to' }, '丙局')).toBeNull();
});

it('F7 taken back it is at its place what its author suggested', () => {
  const again: Hunk = { ...hunk([words('务必')], [words('应该')]), uid: 'p00000000009' } as Hunk;
  expect(asProposed(again, hunk([words('必须')]))).toEqual({ ...again, ins: [words('必须')] });
});
