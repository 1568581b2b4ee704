import { describe, expect, it, test } from 'vitest';
import * as Y from 'yjs';
import { blockText } from '../../draft/block-text';
import { seeded, uidSource } from '../../draft/testing';
import { AppError } from '../../result/app-error';
import { type Hunk, START } from '../../suggestions/hunk';
import { hunksOf } from '../../suggestions/hunks-of';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { chipOf, editOnce, outline, readable } from '../../suggestions/testing/edit-once';
import { speech } from '../../suggestions/testing/speech';
import { LIMITS } from '../limits';
import { Mover } from '../moves/mover';
import { normalise } from '../normalise';
import { pinPlaces, pinRange } from '../pins';
import { readBlocks } from '../read-blocks';
import { textOf } from '../roots';
import { block, docOf } from '../testing';
import { validateUpdate } from '../validate-update';
import { applyHunks, applyTogether, SUGGESTION } from './apply-hunks';
import { docTokens } from './doc-tokens';
import { pinHunk } from './pin-hunk';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

/** A room's text: the Mover carries what is left behind, as the server does. */
function room(blocks: Parameters<typeof docOf>[0]) {
  const doc = docOf(blocks, 1);
  const mover = new Mover(doc);
  doc.on('afterTransaction', (transaction: Y.Transaction) => mover.look(transaction));
  doc.on('update', () => mover.run());
  const newUid = uidSource();
  const applying = {
    origin: SUGGESTION,
    newUid: () => `z${newUid().slice(1)}`,
    translate: mover.ranges.translate.bind(mover.ranges),
  };
  return { doc, applying };
}

function pinnedHunks(doc: Y.Doc, fork: Parameters<typeof hunksOf>[1]) {
  const tokens = docTokens(doc);
  return hunksOf(readBlocks(doc), fork).map(({ hunk }) => pinHunk(doc, tokens, hunk));
}

/** What is decided together, with its places. */
function groupsOf(doc: Y.Doc, fork: Parameters<typeof hunksOf>[1]): PinnedHunk[][] {
  const tokens = docTokens(doc);
  const groups = new Map<string, PinnedHunk[]>();
  for (const [at, { hunk, group }] of hunksOf(readBlocks(doc), fork).entries()) {
    const key = group === null ? `alone ${at}` : `${group}`;
    groups.set(key, [...(groups.get(key) ?? []), pinHunk(doc, tokens, hunk)]);
  }
  return [...groups.values()];
}

describe('changes put on the shared text', () => {
  test.each(SEEDS)(
    'G1 in any order they make the fork, and taken back the text, seed %i',
    (seed) => {
      const chance = { random: seeded(seed * 13 + 3), newUid: uidSource() };
      const base = readable(speech(chance.newUid));
      let fork = base;
      for (let step = 0; step < 1 + (seed % 12); step++) fork = readable(editOnce(fork, chance));
      const { doc, applying } = room(base);
      const left = groupsOf(doc, fork);
      const inverses: PinnedHunk[][] = [];
      while (left.length > 0) {
        const [together = []] = left.splice(Math.floor(chance.random() * left.length), 1);
        const done = applyTogether(doc, together, applying);
        expect(done.map(({ state }) => state)).toEqual(together.map(() => 'fits'));
        inverses.push(done.flatMap(({ inverse }) => inverse ?? []).reverse());
      }
      expect(outline(readBlocks(doc))).toBe(outline(fork));
      expect(readBlocks(doc)).toEqual(fork);
      for (const inverse of inverses.reverse())
        for (const { state } of applyTogether(doc, inverse, applying)) expect(state).toBe('fits');
      expect(readBlocks(doc)).toEqual(base);
      expect(normalise(doc, applying.newUid)).toBe(false);
    },
  );

  test.each(SEEDS.slice(0, 200))(
    'G1 G6 all at once, as an update that the guard takes, seed %i',
    (seed) => {
      const chance = { random: seeded(seed * 17 + 9), newUid: uidSource() };
      const base = readable(speech(chance.newUid));
      let fork = base;
      for (let step = 0; step < 8; step++) fork = readable(editOnce(fork, chance));
      const { doc, applying } = room(base);
      const guard = new Y.Doc();
      Y.applyUpdate(guard, Y.encodeStateAsUpdate(doc));
      doc.on('update', (update: Uint8Array) => {
        expect(validateUpdate(guard, update)).toMatchObject({ ok: true });
        Y.applyUpdate(guard, update);
      });
      applyTogether(doc, pinnedHunks(doc, fork), applying);
      expect(readBlocks(doc)).toEqual(fork);
      expect(readBlocks(guard)).toEqual(fork);
    },
  );

  const one = block('a00000000001', '应当在三十日内完成整改任务。');
  const two = block('a00000000002', '各地要抓好落实。');
  const said = (text: string) => [block(one.uid, text), two];
  const type = (doc: Y.Doc, at: number, text: string) => textOf(doc).insert(at, text, {});

  it('G1 a drafter who types in the same paragraph loses nothing', () => {
    const { doc, applying } = room([one, two]);
    const hunks = pinnedHunks(doc, said('必须在三十日内完成全部整改任务。'));
    type(doc, 1, '各单位');
    type(doc, 6, '最迟');
    expect(applyHunks(doc, hunks, applying).map(({ state }) => state)).toEqual(['fits', 'fits']);
    expect(blockText(readBlocks(doc)[0] ?? one)).toBe('各单位必须最迟在三十日内完成全部整改任务。');
  });

  it('G1 words typed into those to be replaced make it a conflict', () => {
    const { doc, applying } = room([one, two]);
    const hunks = pinnedHunks(doc, said('必须在三十日内完成整改任务。'));
    type(doc, 2, '然');
    expect(applyHunks(doc, hunks, applying)).toMatchObject([
      { state: 'changed', current: '应然当', inverse: null },
    ]);
  });

  it('G2 words in a section that was moved meanwhile are replaced there', () => {
    const { doc, applying } = room([one, two]);
    const hunks = pinnedHunks(doc, said('必须在三十日内完成整改任务。'));
    applyHunks(doc, pinnedHunks(doc, [two, one]), applying);
    expect(applyHunks(doc, hunks, applying)).toMatchObject([{ state: 'fits' }]);
    expect(readBlocks(doc).map(blockText)).toEqual([
      '各地要抓好落实。',
      '必须在三十日内完成整改任务。',
    ]);
  });

  it('G3 anchors and a colleague beside the change stay: split, join, level, marks', () => {
    const point = { ...one, kind: 'point', level: 1, style: 'cn-comma' } as const;
    const halves = [block(one.uid, '应当在三十日内'), block('n00000000001', '完成整改任务。'), two];
    for (const fork of [
      halves,
      [block(one.uid, `${blockText(one)}${blockText(two)}`)],
      [point, two],
    ]) {
      const { doc, applying } = room([one, two]);
      const pins = pinRange(doc, { start: 8, end: 12 });
      const far = new Y.Doc();
      Y.applyUpdate(far, Y.encodeStateAsUpdate(doc));
      type(far, 10, '全部');
      applyHunks(doc, pinnedHunks(doc, fork), applying);
      Y.applyUpdate(doc, Y.encodeStateAsUpdate(far));
      const [start, end] = pinPlaces(doc, [pins.start, pins.end]);
      expect([start?.alive, end?.alive]).toEqual([true, true]);
      const words = docTokens(doc).slice(start?.index, end?.index);
      expect(words.map((token) => (token.t === 'char' ? token.char : '|')).join('')).toMatch(
        /完成全部整改/,
      );
    }
  });

  it('G4 of those that belong together none is put on when one does not fit', () => {
    const { doc, applying } = room([one, two]);
    const hunks = pinnedHunks(doc, [
      block(one.uid, '应当在三十日内。'),
      block(two.uid, '各地要抓好落实完成整改任务。'),
    ]);
    type(doc, 10, '好');
    const before = Y.encodeStateAsUpdate(doc);
    const states = applyTogether(doc, hunks, applying).map(({ state }) => state);
    expect(states).toContain('changed');
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('G5 nobody changes another block by bringing its id', () => {
    const { doc, applying } = room([one, two]);
    const break_ = { type: 'break', uid: two.uid, attrs: { ...two, kind: 'closing' } } as const;
    const hunk = { op: 'text', uid: one.uid, start: 2, del: [], ins: [break_] } as const;
    applyHunks(doc, [pinHunk(doc, docTokens(doc), hunk)], applying);
    const blocks = readBlocks(doc);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'closing', 'paragraph']);
    expect(new Set(blocks.map(({ uid }) => uid)).size).toBe(3);
    expect(blocks[2]).toEqual(two);
  });

  const AT_START = { chain: [START], loose: [] };
  const words = (text: string) => ({ type: 'text', text, marks: [] }) as const;
  const chip = chipOf('c00000000001', 0);
  const dated = { ...one, inlines: [chip, ...one.inlines] };
  const field = { op: 'chip', uid: one.uid, id: chip.id, before: null } as const;
  const HOSTILE: [string, Hunk][] = [
    ['a field of no chip', { ...field, field: 'all', after: 'x' }],
    ['a key of another thing', { ...field, field: `b/${two.uid}`, after: 'x' }],
    ['a value too long', { ...field, field: 'from', after: '2'.repeat(LIMITS.shortField + 1) }],
    ['a value of another type', { ...field, field: 'from', after: 7 }],
    [
      'no attribute',
      { op: 'attrs', uid: one.uid, before: { src: null }, after: { src: 's'.repeat(201) } },
    ],
    ['a forbidden sign', { op: 'text', uid: one.uid, start: 2, del: [], ins: [words('a\u0000b')] }],
    ['an id of no block', { op: 'insert', block: block('../..', 'a'), place: AT_START }],
  ];
  test.each(HOSTILE)('G6 %s is not written, and what is refused leaves nothing', (_, hunk) => {
    const { doc, applying } = room([dated, two]);
    const before = Y.encodeStateAsUpdate(doc);
    const pinned = pinHunk(doc, docTokens(doc), hunk);
    expect(() => applyTogether(doc, [pinned], applying)).toThrow(AppError);
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });
});
