import { expect, it } from 'vitest';
import type { Block } from '../draft/draft';
import { block } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { planSync, type SentRow } from './plan-sync';

const one = block('应当在三十日内完成。');
const two = block('各地要抓好落实。');
const said = (of: Block, text: string): Block => ({
  ...of,
  inlines: [{ type: 'text', text, marks: [] }],
});

function typist() {
  let made = 0;
  let sent: readonly SentRow[] = [];
  return (...fork: Block[]) => {
    const plan = planSync(sent, hunksOf([one, two], fork), () => `row-${++made}`);
    sent = plan.rows;
    return {
      ids: plan.rows.map(({ id }) => id),
      upserts: [...plan.upserts],
      removes: plan.removes,
    };
  };
}

it('K1 K2 what is typed on keeps its id; what is the same is not sent again', () => {
  const post = typist();
  expect(post(said(one, '应当认真在三十日内完成。'), two)).toEqual({
    ids: ['row-1'],
    upserts: ['row-1'],
    removes: [],
  });
  expect(post(said(one, '应当认真负责在三十日内完成。'), two)).toEqual({
    ids: ['row-1'],
    upserts: ['row-1'],
    removes: [],
  });
  expect(post(said(one, '应当认真负责在三十日内完成。'), said(two, '各地都要抓好落实。'))).toEqual({
    ids: ['row-1', 'row-2'],
    upserts: ['row-2'],
    removes: [],
  });
  expect(post(one, said(two, '各地都要抓好落实。'))).toEqual({
    ids: ['row-2'],
    upserts: [],
    removes: ['row-1'],
  });
});

it('K2 a row whose words stand at another number is not sent again', () => {
  const sent = hunksOf([one], [said(one, '应当在三十日内全部完成。')]).map(({ hunk }) => hunk);
  const moved = said(one, '各单位应当在三十日内完成。');
  const again = hunksOf([moved], [said(one, '各单位应当在三十日内全部完成。')]);
  const rows = sent.map((hunk) => ({ id: 'row', hunk, groupId: null }));
  expect([...planSync(rows, again, () => 'new').upserts]).toEqual([]);
});

it('K1 those of a group share one group id, which stays', () => {
  const [a, b] = [block('甲乙丙丁戊己庚辛壬癸。'), block('子丑寅卯。')];
  const fork = [said(a, '甲。'), said(b, '子丑寅卯。乙丙丁戊己庚辛壬癸')];
  let made = 0;
  const newId = () => `id-${++made}`;
  const first = planSync([], hunksOf([a, b], fork), newId);
  const [x, y] = first.rows;
  expect(x?.groupId).toBe(y?.groupId);
  expect(x?.groupId).not.toBeNull();
  expect(planSync(first.rows, hunksOf([a, b], fork), newId).upserts.size).toBe(0);
});
