import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { HeldTransaction } from '@/prisma/testing/held-transaction';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withRecordingRooms } from '@/prisma/testing/with-recording-rooms';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { can } from '../../access/can';
import { ROLES } from '../../access/role';
import type { Block, ChipInline } from '../../draft/draft';
import { block } from '../../draft/testing';
import type { Stage } from '../../review/stage';
import { canonicalText } from '../../versions/canonical-text';
import { db } from '../client';
import { updateDraftMeta } from '../drafts/update-draft-meta';
import { listVersions } from '../versions/list-versions';
import { nameVersion } from '../versions/name-version';
import { verifyVersion } from '../versions/verify-version';
import { readStage } from './read-stage';
import { setStage } from './set-stage';

withTestDatabase();
const rooms = withRecordingRooms();

const GAP: ChipInline = {
  ...{ type: 'chip', chip: 'placeholder', id: 'p00000000001', text: '具体数字' },
  ...{ fields: {}, marks: [] },
};
const TEXT: readonly Block[] = [block('同志们：'), block('今天开会。')];

let office: Office;
let draftId: string;

beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
  rooms().created.set(draftId, TEXT);
});

const set = (from: Stage, to: Stage, reason?: string, actorId = office.owner.id) =>
  setStage({ actorId, draftId, from, to, ...(reason === undefined ? {} : { reason }) });
const facts = (userId = office.viewer.id) => readStage({ userId, draftId });
const draft = () => db().draft.findUniqueOrThrow({ where: { id: draftId } });
const records = async () =>
  (await db().auditEvent.findMany({ where: { draftId, action: 'draft.stage' } })).map(
    ({ actorId, detail }) => ({ actorId, ...(detail as object) }),
  );
const annotation = (kind: 'comment' | 'suggestion', more: object = {}) =>
  db().annotation.create({
    data: {
      ...{ draftId, kind, scope: 'draft', authorId: office.reviewer.id },
      comments: { create: { authorId: office.reviewer.id, body: '改一改' } },
      ...more,
    },
  });

describe('ST1 rights', () => {
  for (const role of ROLES) {
    it(`A3 ST1 ${role} ${can(role, 'draft.stage') ? 'may' : 'may not'} set the stage`, async () => {
      const asked = set('drafting', 'consulting', undefined, office[role].id);
      if (can(role, 'draft.stage')) await asked;
      else await rejectsWith(asked, 'forbidden');
      const stage = can(role, 'draft.stage') ? 'consulting' : 'drafting';
      expect((await draft()).status).toBe(stage);
      expect(rooms().events).toHaveLength(can(role, 'draft.stage') ? 1 : 0);
      expect((await facts(office[role].id)).stage).toBe(stage);
    });
  }
});

it('ST1 who saw another stage changes nothing; who reads sees who and when', async () => {
  await set('drafting', 'consulting');
  await rejectsWith(set('drafting', 'reviewing'), 'stage-moved');
  expect(await facts()).toMatchObject({ stage: 'consulting', round: 1, by: office.owner.name });
  expect((await facts()).at).not.toBeNull();
  expect(await draft()).toMatchObject({ status: 'consulting', round: 1 });
});

it('ST1 ST7 two owners at once: one of them is told', async () => {
  const both = await Promise.allSettled([
    set('drafting', 'consulting'),
    set('drafting', 'reviewing'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await records()).toHaveLength(1);
});

it('ST2 VS5 VS6 a 定稿 is kept with its hash, which anybody can compute again', async () => {
  await db().draft.update({ where: { id: draftId }, data: { speechDate: '2026-12-01' } });
  await set('drafting', 'reviewing');
  await set('reviewing', 'final');
  const [final, review] = await listVersions({ userId: office.viewer.id, draftId });
  expect(review).toMatchObject({ kind: 'stage', stage: 'reviewing', round: 1, hash: null });
  const { name } = await draft();
  const fields = { name, speechDate: '2026-12-01' };
  const meta = { ...fields, speaker: '', post: '', occasion: '', region: '' };
  const hash = createHash('sha256').update(canonicalText(meta, TEXT)).digest('hex');
  expect(final).toMatchObject({ kind: 'stage', stage: 'final', round: 1, hash });
  expect((await facts()).hash).toBe(hash);
  const verify = (no: number) => verifyVersion({ userId: office.viewer.id, draftId, no });
  expect(await verify(2)).toEqual({ hash, same: true });
  await rejectsWith(verify(1), 'not-found');
  await rejectsWith(verify(9), 'not-found');
});

it('VS6 a 定稿 never changes; what somebody changed past the database is found', async () => {
  await set('drafting', 'final');
  const change = { blocks: [{ ...TEXT[0] }] } as object;
  await expect(db().draftVersion.updateMany({ where: { draftId }, data: change })).rejects.toThrow(
    'never changes',
  );
  await db().$executeRaw`ALTER TABLE draft_version DISABLE TRIGGER draft_version_final`;
  await db().draftVersion.updateMany({ where: { draftId }, data: change });
  await db().$executeRaw`ALTER TABLE draft_version ENABLE TRIGGER draft_version_final`;
  const { same } = await verifyVersion({ userId: office.viewer.id, draftId, no: 1 });
  expect(same).toBe(false);
});

it('ST2 ST7 a text that went on meanwhile does not become final', async () => {
  await db().draft.update({ where: { id: draftId }, data: { seq: 3 } });
  rooms().seq = 2;
  await rejectsWith(set('drafting', 'final'), 'unavailable');
  expect((await draft()).status).toBe('drafting');
  expect(await db().draftVersion.count({ where: { draftId } })).toBe(0);
});

describe('ST3 what is open', () => {
  it('ST3 ST6 comments, suggestions and placeholders block, by number; a reason overrides', async () => {
    rooms().created.set(draftId, [...TEXT, { ...block('共'), inlines: [GAP, GAP] }]);
    await annotation('comment');
    await annotation('comment', { status: 'resolved' });
    await annotation('suggestion');
    await annotation('suggestion', { status: 'rejected' });
    const blockers = { comments: 1, suggestions: 1, placeholders: 2 };
    expect((await facts()).blockers).toEqual(blockers);
    await rejectsWith(set('drafting', 'final'), 'stage-blocked');
    await rejectsWith(set('drafting', 'final', ' \n'), 'stage-blocked');
    await rejectsWith(set('drafting', 'final', '因'.repeat(501)), 'reason-long');
    expect((await draft()).status).toBe('drafting');
    await set('drafting', 'final', ' 会议提前 ');
    expect((await records()).at(-1)).toMatchObject({
      ...{ actorId: office.owner.id, from: 'drafting', to: 'final', round: '1', version: '1' },
      ...{ reason: '会议提前', comments: '1', suggestions: '1', placeholders: '2' },
      hash: (await facts()).hash,
    });
  });

  it('ST3 a thread without words left does not block, nor do other stages ask', async () => {
    const { id } = await annotation('comment');
    await set('drafting', 'consulting');
    const taken = { data: { deletedAt: new Date() } };
    await db().comment.updateMany({ where: { annotationId: id }, ...taken });
    await set('consulting', 'final');
    expect((await records()).at(-1)).not.toHaveProperty('reason');
  });

  it('ST3 a comment that is under way is waited for and counted', async () => {
    const lock = `SELECT pg_advisory_xact_lock(hashtextextended('annotation:${draftId}', 0))`;
    const insert = `INSERT INTO annotation (id, draft_id, kind, scope, author_id)
      VALUES ('under-way', '${draftId}', 'suggestion', 'draft', '${office.reviewer.id}')`;
    const held = await HeldTransaction.begin(lock, insert);
    const asked = rejectsWith(set('drafting', 'final'), 'stage-blocked');
    await held.until(1);
    await held.commit();
    await asked;
  });
});

it('ST4 while it is final, its fields and restoring are refused to everybody who may write', async () => {
  await set('drafting', 'final');
  for (const { id: actorId } of [office.owner, office.drafter]) {
    for (const patch of [{ name: '改名' }, { speechDate: '2026-12-02' }, { speaker: '别人' }])
      await rejectsWith(updateDraftMeta({ actorId, draftId, patch }), 'draft-final');
    const restore = { actorId, draftId, label: '', kind: 'restore' } as const;
    await rejectsWith(nameVersion(restore), 'draft-final');
  }
  expect((await draft()).name).not.toBe('改名');
});

it('ST4 a field that is being changed waits for the stage, and is refused by it', async () => {
  const final = `UPDATE draft SET status = 'final' WHERE id = '${draftId}'`;
  const held = await HeldTransaction.begin(final);
  const patch = { name: '改名' };
  const asked = updateDraftMeta({ actorId: office.owner.id, draftId, patch });
  const refused = rejectsWith(asked, 'draft-final');
  await held.until(1);
  await held.commit();
  await refused;
});

it('ST5 VS5 opened again, the next round begins; the 定稿 stays', async () => {
  await set('drafting', 'final');
  const { hash } = await facts();
  await set('final', 'reviewing');
  expect(await facts()).toMatchObject({ stage: 'reviewing', round: 2, hash: null });
  await updateDraftMeta({ actorId: office.drafter.id, draftId, patch: { name: '改名' } });
  await set('reviewing', 'final');
  const versions = await listVersions({ userId: office.viewer.id, draftId });
  expect(versions.map(({ no, stage, round }) => [no, stage, round])).toEqual([
    [2, 'final', 2],
    [1, 'final', 1],
  ]);
  expect(versions.at(-1)?.hash).toBe(hash);
  expect(versions[0]?.hash).not.toBe(hash);
});

it('ST6 A8 a record is neither changed nor deleted', async () => {
  await set('drafting', 'consulting');
  const where = { draftId };
  const refused = 'append-only';
  await expect(db().auditEvent.updateMany({ where, data: { actorId: null } })).rejects.toThrow(
    refused,
  );
  await expect(db().auditEvent.deleteMany({ where })).rejects.toThrow(refused);
  await expect(db().$executeRaw`TRUNCATE audit_event`).rejects.toThrow(refused);
  expect(await records()).toEqual([
    {
      ...{ actorId: office.owner.id, from: 'drafting', to: 'consulting' },
      ...{ round: '1', version: '1' },
    },
  ]);
});
