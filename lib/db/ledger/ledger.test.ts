import { beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import type { HandWork, JoinWork } from '../../ledger/hand-work';
import type { RowBasis } from '../../ledger/row-basis';
import type { ProgressFields } from '../../ledger/row-progress';
import { db } from '../client';
import { checkRow } from './check-row';
import { hangProgress } from './hang-progress';
import { listLedger } from './list-ledger';
import { readHistory } from './read-history';
import { readLedgers } from './read-ledgers';
import { readProgress } from './read-progress';
import { setHandWork } from './set-hand-work';
import { setProgress } from './set-progress';
import { undoHandWork } from './undo-hand-work';

withTestDatabase();
const rooms = withRecordingRooms();

const basis: RowBasis = {
  place: '二、（一）一是',
  title: '扩大覆盖',
  clause: '由市民政局牵头，6月底前建成140个',
  task: '建成140个',
  units: [{ role: 'lead', name: '市民政局' }],
  dates: [{ words: '6月底前', from: null, to: '2025-06-30' }],
};
const ROW = 'chip00000001';
const OTHER = 'chip00000002';

let office: Office;
let draftId: string;

beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

const write = (
  fields: Partial<ProgressFields>,
  { actorId = office.drafter.id, seen = 0, rowId = ROW } = {},
) => setProgress({ actorId, draftId, rowId, seen, fields, basis });
const list = (since = 0, userId = office.viewer.id) => listLedger({ userId, draftId, since });
const history = () => readHistory({ userId: office.viewer.id, draftId, rowId: ROW });
const hand = (work: HandWork, actorId = office.drafter.id) =>
  setHandWork({ actorId, draftId, work });
const merge = (rowId: string, intoId: string): JoinWork => ({
  ...{ rowId, intoId, kind: 'merged', task: '甲', intoTask: '乙' },
});
const hang = (fromId: string, toId: string, actorId = office.drafter.id, now = basis) =>
  hangProgress({ actorId, draftId, fromId, toId, basis: now });
const split = (rowId: string): HandWork => ({
  ...{ rowId, kind: 'split', task: '甲和乙' },
  pieces: [
    { id: rowId, text: '甲' },
    { id: `${rowId}b`, text: '乙' },
  ],
});

describe('LP1 who may', () => {
  it('LP1 a drafter writes, a viewer reads it, and everybody is told', async () => {
    await write({ status: 'underway', progress: '已建成131个' });
    const { progress, seq } = await list();
    expect(progress).toMatchObject([
      { rowId: ROW, status: 'underway', progress: '已建成131个', person: '', version: 1, basis },
    ]);
    expect(rooms().events).toEqual([{ draftId, event: { type: 'ledger', seq } }]);
  });
});

type Role = 'owner' | 'drafter' | 'reviewer' | 'viewer' | 'stranger';
const MAY: Readonly<Record<'read' | 'write', readonly Role[]>> = {
  read: ['owner', 'drafter', 'reviewer', 'viewer'],
  write: ['owner', 'drafter'],
};
/** Everything that can be asked of the ledger of one draft. */
const USES = {
  'the feed': ['read', (id) => list(0, id)],
  'progress of a row': ['read', (userId) => readProgress({ userId, draftId, rowId: ROW })],
  'the history': ['read', (userId) => readHistory({ userId, draftId, rowId: ROW })],
  'the page': ['read', (userId) => readLedgers({ userId, draftId })],
  'writing progress': ['write', (actorId) => write({ note: '改' }, { actorId, seen: 1 })],
  'checking a row': ['write', (actorId) => checkRow({ actorId, draftId, rowId: ROW, basis })],
  'a split': ['write', (id) => hand(split(ROW), id)],
  'a merge': ['write', (id) => hand(merge(ROW, OTHER), id)],
  'a duplicate': ['write', (id) => hand({ ...merge(ROW, OTHER), kind: 'duplicate' }, id)],
  'the way back': ['write', (actorId) => undoHandWork({ actorId, draftId, rowId: ROW })],
  'hanging progress': ['write', (id) => hang(ROW, OTHER, id)],
} as const satisfies Record<string, readonly ['read' | 'write', (id: string) => Promise<unknown>]>;
const CELLS = Object.entries(USES).flatMap(([name, [right, use]]) =>
  (['owner', 'drafter', 'reviewer', 'viewer', 'stranger'] as const).map((role) => ({
    ...{ name, role, use, may: MAY[right].some((one) => one === role) },
  })),
);

describe('LP1 each right of each role', () => {
  it.each(CELLS)('LP1 $name, $role: $may', async ({ role, use, may }) => {
    await write({ person: '宋以宁' });
    const before = await db().ledgerEvent.count();
    const person = role === 'stranger' ? (await makeOffice()).owner : office[role];
    if (may) await use(person.id);
    else {
      await rejectsWith(use(person.id), 'forbidden');
      expect(await db().ledgerEvent.count()).toBe(before);
    }
  });
});

describe('LP10 progress of a row that left the text', () => {
  it('LP10 goes to a row without progress, confirmed, with its history, and back', async () => {
    await write({ status: 'underway', progress: '建成131个' });
    const { seq } = await list();
    const now = { ...basis, clause: '由市民政局牵头，9月底前建成150个' };
    await hang(ROW, OTHER, office.owner.id, now);
    const feed = await list(seq);
    expect([...feed.changed].sort()).toEqual([ROW, OTHER]);
    expect(feed.progress).toMatchObject([
      { rowId: OTHER, status: 'underway', progress: '建成131个', version: 2, basis: now },
    ]);
    await write({ note: '接着写' }, { rowId: OTHER, seen: 2 });
    const told = (rowId: string) => readHistory({ userId: office.viewer.id, draftId, rowId });
    expect(await told(OTHER)).toMatchObject([
      { type: 'changed', field: 'note', byName: office.drafter.name },
      { type: 'hung', before: basis.clause, byName: office.owner.name },
      { type: 'changed', field: 'progress', after: '建成131个' },
      { type: 'changed', field: 'status' },
    ]);
    expect((await told(ROW)).map(({ type }) => type)).toEqual(['moved', 'changed', 'changed']);
    // What is written on the old row later is not of the other.
    await write({ note: '旧的又回来了' });
    expect(await told(OTHER)).toHaveLength(4);
    await rejectsWith(hang(OTHER, ROW), 'progress-taken');

    await hang(OTHER, 'third');
    await hang('third', OTHER);
    expect((await told(OTHER)).map(({ seq: one }) => one)).toEqual(
      [...new Set((await told(OTHER)).map(({ seq: one }) => one))].sort((a, b) => b - a),
    );
    expect((await told(OTHER)).slice(0, 2)).toMatchObject([{ type: 'hung' }, { type: 'hung' }]);
    const last = (await list()).progress.find(({ rowId }) => rowId === OTHER);
    expect(last).toMatchObject({ progress: '建成131个', note: '接着写', version: 5 });
  });

  it('LP10 the history of other progress that stood on the same row is not told with it', async () => {
    const told = async (rowId: string) =>
      (await readHistory({ userId: office.viewer.id, draftId, rowId })).map(
        ({ type, after }) => `${type} ${after}`,
      );
    await write({ progress: '先写的' });
    await hang(ROW, 'first');
    await write({ progress: '后写的' });
    await hang(ROW, OTHER);
    const hung = `hung ${basis.clause}`;
    expect(await told('first')).toEqual([hung, 'changed 先写的']);
    expect(await told(OTHER)).toEqual([hung, 'changed 后写的']);
    await hang(OTHER, 'third');
    await hang('first', OTHER);
    const moved = `moved ${basis.clause}`;
    expect(await told(OTHER)).toEqual([hung, moved, hung, hung, 'changed 先写的']);
    expect(await told('third')).toEqual([hung, hung, 'changed 后写的']);
  });

  it('LP10 of two people who hang it at once one succeeds; nothing is lost or doubled', async () => {
    await write({ progress: '建成131个' });
    const tries = ['a', 'b', 'c'].map((to) => hang(ROW, to));
    const ended = await Promise.allSettled(tries);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await list()).progress).toMatchObject([{ progress: '建成131个', version: 2 }]);
    await rejectsWith(hang('nothing', 'd'), 'not-found');
  });
});

describe('LP2 the history', () => {
  it('LP2 tells who changed which field from what to what', async () => {
    await write({ status: 'underway', person: '宋以宁' });
    await write({ status: 'closed', person: '宋以宁' }, { actorId: office.owner.id, seen: 1 });
    await write({ status: 'closed' }, { seen: 2 });
    expect(await history()).toMatchObject([
      { byName: office.owner.name, field: 'status', before: 'underway', after: 'closed' },
      { byName: office.drafter.name, field: 'person', before: '', after: '宋以宁' },
      { byName: office.drafter.name, field: 'status', before: 'unstarted', after: 'underway' },
    ]);
    await expect(db().ledgerEvent.updateMany({ data: { after: '改' } })).rejects.toThrow(
      'append-only',
    );
  });
});

describe('LP3 two people at once', () => {
  it('LP3 the last writer wins, gets the unseen words back, and the other is told', async () => {
    await write({ progress: '开工88个' });
    const { seq } = await list();
    const owner = { actorId: office.owner.id, seen: 1 };
    await write({ progress: '建成117个', person: '宋以宁' }, owner);
    const { unseen } = await write({ progress: '建成120个', note: '周报' }, { seen: 1 });
    expect(unseen).toEqual([
      {
        field: 'progress',
        before: '建成117个',
        after: '建成120个',
        beforeByName: office.owner.name,
      },
    ]);
    const feed = await list(seq);
    expect(feed.progress).toMatchObject([
      { progress: '建成120个', person: '宋以宁', note: '周报', version: 3 },
    ]);
    expect(feed.overwritten).toEqual([
      {
        ...{ rowId: ROW, field: 'progress', before: '建成117个', after: '建成120个' },
        ...{ beforeById: office.owner.id, byId: office.drafter.id, byName: office.drafter.name },
      },
    ]);
  });

  it('LP3 what was seen, other fields and own words are no conflict', async () => {
    await write({ progress: '甲' });
    expect((await write({ progress: '乙' }, { seen: 0 })).unseen).toEqual([]);
    const owner = { actorId: office.owner.id };
    expect((await write({ progress: '丙' }, { ...owner, seen: 2 })).unseen).toEqual([]);
    expect((await write({ note: '丁' }, { seen: 2 })).unseen).toEqual([]);
  });

  it('LP3 many writers at once: every write is in the history, one version after the other', async () => {
    const people = [office.owner.id, office.drafter.id];
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        write({ progress: `第${i}次` }, { actorId: people[i % 2] as string }),
      ),
    );
    const entries = await history();
    expect(entries).toHaveLength(10);
    for (const [i, entry] of entries.slice(0, -1).entries()) {
      expect(entry.before).toBe(entries[i + 1]?.after);
    }
    expect((await list()).progress).toMatchObject([{ version: 10, progress: entries[0]?.after }]);
  });
});

describe('LP4 the basis', () => {
  it('LP4 stays what it was until somebody checks', async () => {
    await write({ person: '宋以宁' });
    const now = { ...basis, clause: '由市民政局牵头，年底前建成140个' };
    await setProgress({
      ...{ actorId: office.owner.id, draftId, rowId: ROW, seen: 1 },
      ...{ fields: { note: '改了时限' }, basis: now },
    });
    expect((await list()).progress).toMatchObject([{ basis }]);
    await checkRow({ actorId: office.drafter.id, draftId, rowId: ROW, basis: now });
    expect((await list()).progress).toMatchObject([{ basis: now, version: 3 }]);
    expect((await history())[0]).toMatchObject({ type: 'checked', byName: office.drafter.name });
    const nothing = checkRow({ actorId: office.owner.id, draftId, rowId: OTHER, basis });
    await rejectsWith(nothing, 'not-found');
  });
});

describe('LP5 the feed', () => {
  it('LP5 gives what changed since, also when many write at once', async () => {
    await write({ note: '一' });
    const { seq } = await list();
    const ids = Array.from({ length: 8 }, (_, i) => `row-${i}`);
    await Promise.all(ids.map((rowId) => write({ note: '二' }, { rowId })));
    const feed = await list(seq);
    expect(feed.progress.map(({ rowId }) => rowId).sort()).toEqual(ids);
    expect((await list(feed.seq)).changed).toEqual([]);
    await hand(merge(ROW, OTHER));
    await undoHandWork({ actorId: office.owner.id, draftId, rowId: ROW });
    const undone = await list(feed.seq);
    expect([...undone.changed].sort()).toEqual([ROW, OTHER]);
    expect(undone.hand).toEqual([]);
  });
});

describe('LP6 by hand', () => {
  it('LP6 splits, merges, hides and undoes', async () => {
    await hand(split(ROW));
    await hand({ ...merge(OTHER, ROW), kind: 'duplicate' });
    expect((await list()).hand).toEqual(
      expect.arrayContaining([split(ROW), { ...merge(OTHER, ROW), kind: 'duplicate' }]),
    );
    await write({ note: '第二片' }, { rowId: `${ROW}b` });
    await undoHandWork({ actorId: office.owner.id, draftId, rowId: ROW });
    const { hand: left, progress } = await list();
    expect(left.map(({ rowId }) => rowId)).toEqual([OTHER]);
    expect(progress.map(({ rowId }) => rowId)).toEqual([`${ROW}b`]);
  });

  it('LP6 refuses chains and what is no split', async () => {
    await hand(merge(ROW, OTHER));
    await rejectsWith(hand(merge('third', ROW)), 'hand-work-taken');
    await rejectsWith(hand(merge(OTHER, 'third')), 'hand-work-taken');
    await rejectsWith(hand(split(OTHER)), 'hand-work-taken');
    await hand(split('third'));
    await rejectsWith(hand(merge('fourth', 'third')), 'hand-work-taken');
    await rejectsWith(hand(merge('fourth', 'fourth')), 'invalid-input');
    await rejectsWith(hand({ ...split('fifth'), pieces: [] } as HandWork), 'invalid-input');
    const empty = {
      ...split('fifth'),
      pieces: [
        { id: 'fifth', text: '甲' },
        { id: 'x', text: ' ' },
      ],
    };
    await rejectsWith(hand(empty as HandWork), 'invalid-input');
    expect((await list()).hand).toHaveLength(2);
  });
});

describe('LP7 bad input', () => {
  it('LP7 2,001 characters are refused and change nothing', async () => {
    await write({ progress: '长'.repeat(2_000) });
    const long = write({ progress: '长'.repeat(2_001), person: '宋以宁' }, { seen: 1 });
    await rejectsWith(long, 'progress-too-long', 'progress');
    expect((await list()).progress).toMatchObject([{ person: '', version: 1 }]);
  });
});
