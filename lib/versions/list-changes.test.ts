import { expect, test } from 'vitest';
import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { speechOfLength } from '../draft/fixtures/repeat-speech';
import { block, seeded } from '../draft/testing';
import { compareBlocks } from './compare';
import { changeTotals, listChanges } from './list-changes';
import { reworded } from './testing/rewrite';

const point = (text: string, level: 1 | 2) =>
  block(text, { kind: 'point', level, style: level === 1 ? 'cn-comma' : 'paren-cn' });

test('V8 a number that only follows another place is no change', () => {
  const speech = [point('认识', 1), point('任务', 1), point('保障', 1)];
  const redline = compareBlocks(speech, [point('先说成绩', 1), ...speech]);
  const groups = listChanges(redline);
  expect(groups.flatMap(({ changes }) => changes.map(({ kind }) => kind))).toEqual(['add']);
  expect(changeTotals(redline, groups)).toEqual({ added: 4, removed: 0, moves: 0, renumbered: 3 });
});

test('V9 changes stand under their headings with what was and what is', () => {
  const speech = [point('任务', 1), point('助餐', 2), block('建成120个。'), point('保障', 1)];
  const now = [...speech];
  now[2] = reworded(speech[2] as Block, '建成140个。');
  const [group] = listChanges(compareBlocks(speech, now));
  expect(group?.heading).toEqual({ label: '一、（一）', title: '助餐' });
  expect(group?.changes).toEqual([
    { kind: 'replace', block: 2, piece: 1, before: '120', after: '140' },
  ]);
});

test('V9 another unit behind the same words is a change, and another level', () => {
  const chip = (units: string) =>
    ({
      type: 'chip',
      chip: 'responsibility',
      id: 'c1',
      text: '由市局牵头',
      fields: { units },
      marks: [],
    }) as const;
  const one = {
    ...block('', { kind: 'point', level: 2, style: 'paren-cn' }),
    inlines: [chip('[1]')],
  } as Block;
  const now = { ...one, level: 1, style: 'cn-comma', inlines: [chip('[2]')] } as Block;
  const [group] = listChanges(compareBlocks([one], [now]));
  expect(group?.changes.map(({ kind }) => kind)).toEqual(['look', 'chip']);
  expect(group?.changes[1]?.fields).toEqual([{ field: 'units', before: '[1]', after: '[2]' }]);
});

test('V9 the order of the fields is no change', () => {
  const chip = (fields: Record<string, string>) => ({
    ...block(''),
    uid: 'b00000000001',
    inlines: [{ type: 'chip', chip: 'deadline', id: 'c1', text: '月底前', fields, marks: [] }],
  });
  const [old, now] = [chip({ from: 'a', to: 'b' }), chip({ to: 'b', from: 'a' })];
  expect(listChanges(compareBlocks([old as Block], [now as Block]))).toEqual([]);
});

test('V5 a section that moved with its paragraphs is one move', () => {
  const section = [point('助餐', 2), block('第一件事，说清楚。'), block('第二件事，也说清楚。')];
  const rest = Array.from({ length: 6 }, (_, n) => block(`别的内容，占着地方，第${n}段。`));
  const redline = compareBlocks([...section, ...rest], [...rest, ...section]);
  expect(changeTotals(redline, listChanges(redline)).moves).toBe(1);
});

test('V5 V8 sixty edits and five moves in a speech: five moves, no numbers', () => {
  const random = seeded(7);
  const upTo = (n: number) => Math.floor(random() * n);
  const lines = speechOfLength(12_000)
    .split('\n')
    .filter((line) => line.length > 12);
  const base = lines.map((line, at) =>
    block(`${line}第${at}件。`, at % 5 ? {} : { kind: 'point', level: 1, style: 'cn-comma' }),
  );
  let now: Block[] = [...base];
  for (let edit = 0; edit < 60; edit++) {
    const at = upTo(now.length);
    const one = now[at] as Block;
    const text = blockText(one);
    const place = upTo(text.length);
    now[at] = reworded(one, `${text.slice(0, place)}新增要求${text.slice(place + 2)}`);
  }
  // Five sections of one paragraph each, far apart.
  for (let move = 0; move < 5; move++) {
    const from = 5 + move * 9;
    const one = now[from] as Block;
    const rest = now.filter((_, at) => at !== from);
    now = [...rest.slice(0, from + 4), one, ...rest.slice(from + 4)];
  }
  const redline = compareBlocks(base, now);
  const groups = listChanges(redline);
  const totals = changeTotals(redline, groups);
  expect(totals.moves).toBe(5);
  const kinds = new Set(groups.flatMap(({ changes }) => changes.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual(
    ['add', 'move', 'remove', 'replace'].filter((kind) => kinds.has(kind as never)),
  );
});
