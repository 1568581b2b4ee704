import { expect, it } from 'vitest';
import type { Block } from '../../draft/draft';
import { seeded, uidSource } from '../../draft/testing';
import { hunksOf } from '../../suggestions/hunks-of';
import { editOnce, readable } from '../../suggestions/testing/edit-once';
import { speech } from '../../suggestions/testing/speech';
import { LIMITS } from '../../ytext/limits';
import { postedFrom } from './posted-from';

const place = { start: null, end: null };

it('SG1 what a window sends is read as it was: 200 texts with every kind of change', () => {
  for (let seed = 0; seed < 200; seed++) {
    const chance = { random: seeded(seed + 5), newUid: uidSource() };
    const base = readable(speech(chance.newUid));
    let fork: Block[] = base;
    for (let step = 0; step < 6; step++) fork = readable(editOnce(fork, chance));
    const upserts = hunksOf(base, fork).map(({ hunk }, at) => ({
      ...place,
      id: `suggestion-${at}`,
      groupId: null,
      hunk,
    }));
    const sent = JSON.parse(JSON.stringify({ upserts, removes: [] }));
    expect(postedFrom(sent)).toEqual({ upserts, removes: [] });
  }
});

it('SG1 what is no change is refused', () => {
  const one = { ...place, id: 'suggestion-1', groupId: null };
  const text = { op: 'text', uid: 'a00000000001', start: 0, del: [] };
  const field = { op: 'chip', uid: 'a00000000001', id: 'c00000000001', before: null } as const;
  const chip = { type: 'chip', chip: 'deadline', id: field.id, text: '6月', marks: [] };
  for (const hunk of [
    null,
    { ...field, field: 'kind', after: 'title' },
    { ...field, field: 'a/b', after: 'x' },
    { ...field, field: '__proto__', after: 'x' },
    { ...field, field: 'text', after: null },
    { ...field, field: 'text', after: '字'.repeat(LIMITS.chipText + 1) },
    { ...field, field: 'relation', after: 'whenever' },
    { ...field, field: 'x-later', after: '字'.repeat(LIMITS.extension + 1) },
    { ...text, ins: [{ ...chip, fields: { to: '2'.repeat(LIMITS.shortField + 1) } }] },
    { ...text, ins: [{ ...chip, fields: { units: '[]' } }] },
    { ...text, ins: [{ ...chip, fields: { b: 'a00000000001' } }] },
    { op: 'replace all' },
    { op: 'move', runs: Array(301).fill({ uids: [text.uid], place: { chain: [''], loose: [] } }) },
    {
      op: 'move',
      runs: [{ uids: [text.uid], place: { chain: Array(3_001).fill(''), loose: [] } }],
    },
    { ...text, ins: [{ type: 'text', text: 'a\nb', marks: [] }] },
    { ...text, start: -1, ins: [] },
    { ...text, uid: '../..', ins: [] },
    { op: 'attrs', uid: 'a00000000001', before: {}, after: { level: 9 } },
  ])
    expect(() => postedFrom({ upserts: [{ ...one, hunk }], removes: [] })).toThrow(
      'no suggestions',
    );
  expect(() => postedFrom(null)).toThrow('no suggestions');
  const twice = { ...one, hunk: { ...text, ins: [{ type: 'text', text: '好', marks: [] }] } };
  expect(postedFrom({ upserts: [twice], removes: [] }).upserts).toHaveLength(1);
  for (const [upserts, removes] of [
    [[twice, twice], []],
    [[twice], [twice.id]],
    [[], [twice.id, twice.id]],
  ])
    expect(() => postedFrom({ upserts, removes })).toThrow('named twice');
});
