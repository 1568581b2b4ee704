import { beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { ROLES } from '../../access/role';
import type { SectionFields } from '../../sections/work/section-work';
import { db } from '../client';
import { listMySections } from './list-my-sections';
import { listSectionWork } from './list-section-work';
import { putAwayMention } from './put-away-mention';
import { setSectionWork } from './set-section-work';

withTestDatabase();
const rooms = withRecordingRooms();

const UID = 'head00000001';
let office: Office;
let draftId: string;

beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

const set = (
  fields: Partial<SectionFields>,
  { actorId = office.owner.id, uid = UID, title = '一、抓好防汛' as string | null } = {},
) => setSectionWork({ actorId, draftId, uid, title, fields });
const list = (since = 0, userId = office.viewer.id) => listSectionWork({ userId, draftId, since });
const mine = (userId: string) => listMySections({ userId });

describe('SW1 SW2 who may', () => {
  it.each(ROLES)('SW1 %s sees, and sets what the table of rights says', async (role) => {
    const done = set({ status: 'drafting' }, { actorId: office[role].id });
    if (role === 'owner' || role === 'drafter') await done;
    else await rejectsWith(done, 'forbidden');
    const { sections } = await list(0, office[role].id);
    expect(sections).toHaveLength(role === 'owner' || role === 'drafter' ? 1 : 0);
  });

  it('SW1 a stranger neither sets nor sees', async () => {
    const stranger = (await makeOffice()).owner.id;
    await rejectsWith(set({ status: 'ready' }, { actorId: stranger }), 'forbidden');
    await rejectsWith(list(0, stranger), 'forbidden');
    await rejectsWith(set({ ownerId: stranger }), 'section-person');
  });

  it('SW2 only who writes is given a section, and stays named when the right goes', async () => {
    await rejectsWith(set({ ownerId: office.reviewer.id }), 'section-person');
    await rejectsWith(set({ helperIds: [office.viewer.id] }), 'section-person');
    const owned = { ownerId: office.drafter.id, helperIds: [office.owner.id], due: '2026-03-10' };
    await set(owned);
    const membership = { userId: office.drafter.id, workspaceId: office.workspaceId };
    await db().membership.updateMany({ where: membership, data: { role: 'viewer' } });
    await set({ status: 'drafting' });
    const { sections, people } = await list();
    expect(sections).toMatchObject([{ ...owned, uid: UID, title: '一、抓好防汛' }]);
    expect(people.filter(({ writes }) => writes).map(({ id }) => id)).toEqual([office.owner.id]);
  });

  it('SW1 refuses what is no date', async () => {
    await rejectsWith(set({ due: '2026-02-30' }), 'invalid-input');
    expect((await list()).sections).toEqual([]);
  });
});

describe('SW3 SW4 history and feed', () => {
  it('SW3 keeps who changed what, and nothing for what was so already', async () => {
    await set({ ownerId: office.drafter.id, status: 'drafting' });
    await set({ status: 'drafting' });
    await set({ status: 'ready' }, { actorId: office.drafter.id });
    const events = await db().sectionEvent.findMany({
      where: { draftId },
      orderBy: { seq: 'asc' },
    });
    expect(
      events.map(({ actorId, field, before, after }) => [actorId, field, before, after]),
    ).toEqual([
      [office.owner.id, 'ownerId', '', office.drafter.id],
      [office.owner.id, 'status', 'unstarted', 'drafting'],
      [office.drafter.id, 'status', 'drafting', 'ready'],
    ]);
    await expect(db().sectionEvent.updateMany({ data: { after: '改' } })).rejects.toThrow(
      'append-only',
    );
  });

  it('SW4 gives what changed since, also when many set at once, and tells every window', async () => {
    const { seq } = await list();
    const uids = Array.from({ length: 8 }, (_, n) => `head0000000${n}`);
    await Promise.all(uids.map((uid) => set({ status: 'drafting' }, { uid })));
    const all = await list(seq);
    expect(all.sections.map(({ uid }) => uid).sort()).toEqual(uids);
    await set({ due: '2026-04-01' }, { uid: uids[3] ?? '' });
    const next = await list(all.seq);
    expect(next.sections).toMatchObject([{ uid: uids[3], due: '2026-04-01', status: 'drafting' }]);
    expect(rooms().events.at(-1)).toEqual({ draftId, event: { type: 'sections', seq: next.seq } });
    expect(rooms().events).toHaveLength(9);
  });

  it('SW3 two people at once lose no field of each other', async () => {
    const other = { actorId: office.drafter.id };
    await Promise.all([set({ due: '2026-04-01' }), set({ status: 'drafting' }, other)]);
    expect((await list()).sections).toMatchObject([{ due: '2026-04-01', status: 'drafting' }]);
  });
});

describe('SW5 a heading that is gone', () => {
  it('SW5 keeps the work with the words of the heading until it is discarded, and takes it back', async () => {
    await set({ ownerId: office.drafter.id });
    await set({ due: '2026-05-01' }, { title: null });
    expect((await list()).sections).toMatchObject([{ title: '一、抓好防汛', due: '2026-05-01' }]);
    await set({ discarded: true }, { title: null });
    expect((await list()).sections).toMatchObject([{ discarded: true, due: '2026-05-01' }]);
    await set({ status: 'drafting' }, { title: '二、抓好防汛' });
    expect((await list()).sections).toMatchObject([{ discarded: false, title: '二、抓好防汛' }]);
  });
});

describe('SW6 SW7 handing over', () => {
  it('SW6 tells the new owner, and with 待统稿 whoever made the draft, never oneself', async () => {
    await set({ ownerId: office.drafter.id });
    const [told] = (await mine(office.drafter.id)).notices;
    expect(told).toMatchObject({
      kind: 'owner',
      title: '一、抓好防汛',
      fromName: office.owner.name,
    });
    await set({ status: 'ready' }, { actorId: office.drafter.id });
    expect((await mine(office.owner.id)).notices).toMatchObject([{ kind: 'ready', uid: UID }]);
    await set({ ownerId: office.owner.id });
    expect((await mine(office.owner.id)).notices).toHaveLength(1);
    const id = told?.id ?? '';
    await rejectsWith(putAwayMention({ userId: office.owner.id, id }), 'not-found');
    await putAwayMention({ userId: office.drafter.id, id });
    expect((await mine(office.drafter.id)).notices).toEqual([]);
  });

  it('SW7 lists what a person owns or helps with, the earliest first, and what is done no more', async () => {
    const me = office.drafter.id;
    const text = [{ uid: 'head00000002', kind: 'point' }];
    await db().draftProjection.create({
      data: { draftId, seq: 1, blocks: text, text: '', html: '', chars: 0, bigrams: [] },
    });
    await set({ ownerId: me });
    await set({ helperIds: [me], due: '2026-04-01' }, { uid: 'head00000002', title: '二、乙' });
    await set({ ownerId: me, due: '2026-03-01' }, { uid: 'head00000003', title: '三、丙' });
    await set({ ownerId: me, status: 'merged' }, { uid: 'head00000004', title: '四、丁' });
    await set({ ownerId: office.owner.id }, { uid: 'head00000005', title: '五、戊' });
    const shown = (await mine(me)).sections.map(({ title, owns, gone }) => [title, owns, gone]);
    expect(shown).toEqual([
      ['三、丙', true, true],
      ['二、乙', false, false],
      ['一、抓好防汛', true, true],
    ]);
    await db().draft.update({ where: { id: draftId }, data: { deletedAt: new Date() } });
    expect((await mine(me)).sections).toEqual([]);
  });
});
