import { expect, it } from 'vitest';
import { block } from '../draft/testing';
import { hunksOf } from './hunks-of';
import { type KeptChanges, resumed } from './kept-changes';
import { rebase } from './rebase';

const TEXT = '各部门应当在三十日内完成。';
const uid = 'a00000000001';
const base = [{ ...block(TEXT), uid }];
const open = new Set<string>();
const decided = new Set<string>();
const status = { isOpen: (id: string) => open.has(id), isDecided: (id: string) => decided.has(id) };

/** A window in which the text was made to say this; what it would send has ids. */
function kept(name: string, ...texts: string[]): KeptChanges {
  const now = texts.map((text, at) => ({ ...block(text), uid: at === 0 ? uid : `${name}${at}` }));
  const changes = hunksOf(base, now);
  const unsure = changes.map(({ hunk }, at) => ({ id: `${name}${at}`, hunk, groupId: null }));
  return { base, changes, sent: [], unsure };
}

const said = (main: typeof base, ...entries: KeptChanges[]) => {
  const found = resumed(main, entries, status);
  const { blocks } = rebase(found.base, main, found.changes);
  return blocks.map(({ inlines }) => inlines.map(({ text }) => text).join(''));
};

it('K3 what two windows kept is there once each, also what both have', () => {
  const one = kept('x', '各部门必须在三十日内完成。');
  const two = kept('y', '各部门应当在三十日内全部完成。', '另起一段。');
  expect(said(base, one, two)).toEqual(['各部门必须在三十日内全部完成。', '另起一段。']);
  const both = kept('z', '各部门必须在三十日内全部完成。');
  expect(said(base, one, both)).toEqual(['各部门必须在三十日内全部完成。']);
  expect(resumed(base, [one, both], status).changes).toHaveLength(2);
  // The same sign at two places of one text is two changes.
  const commas = kept('w', '各部门，应当在三十日，内完成。');
  expect(said(base, commas)).toEqual(['各部门，应当在三十日，内完成。']);
});

it('K3 of two wordings of the same words one stays, the other is told', () => {
  const found = resumed(
    base,
    [kept('x', TEXT.replace('应当', '必须')), kept('y', TEXT.replace('应当', '务必'))],
    status,
  );
  const { items } = rebase(found.base, base, found.changes);
  expect(items.map(({ state }) => state)).toEqual(['fits', 'changed']);
});

it('K3 what was decided meanwhile is not suggested again', () => {
  decided.add('x0');
  const one = kept('x', '各部门必须在三十日内完成。');
  expect(said(base, one)).toEqual([TEXT]);
  expect(resumed(base, [one], status).unsure).toEqual([]);
  decided.clear();
  const sent = { ...kept('s', '各部门必须在三十日内完成。'), unsure: [] };
  const row = {
    id: 's0',
    hunk: sent.changes[0]?.hunk,
    groupId: null,
  } as KeptChanges['sent'][number];
  expect(said(base, { ...sent, sent: [row] })).toEqual([TEXT]);
  open.add('s0');
  expect(said(base, { ...sent, sent: [row] })).toEqual(['各部门必须在三十日内完成。']);
});
