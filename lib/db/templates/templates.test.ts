import { beforeEach, describe, expect, test } from 'vitest';
import { ROLES, type Role } from '@/lib/access/role';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { block } from '@/lib/draft/testing';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { makeUser } from '@/prisma/factories/make-user';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { db } from '../client';
import { listTemplates } from './list-templates';
import { templateForDraft } from './read-template';
import { setTemplateRetired } from './retire-template';
import { saveTemplate } from './save-template';

withTestDatabase();

let office: Office;
let draftId: string;
beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
});

const SPEECH: readonly Block[] = [
  block('在会上的讲话', { kind: 'title' }),
  block('抓好落实', { kind: 'point', level: 1, style: 'cn-comma' }),
  {
    ...block(''),
    inlines: [
      {
        type: 'chip',
        chip: 'placeholder',
        id: 'p',
        text: '牵头单位',
        fields: { type: 'unit' },
        marks: [],
      },
      { type: 'text', text: '负责。', marks: [] },
    ],
  },
];
const at = (by: Role) => ({ actorId: office[by].id, workspaceId: office.workspaceId });
const save = (by: Role = 'drafter', blocks: unknown = SPEECH, name = '年度例会') =>
  saveTemplate({ actorId: office[by].id, draftId, name, blocks });
const retire = (by: Role, id: string, retired = true) =>
  setTemplateRetired({ ...at(by), id, retired });
const own = async (by: Role = 'viewer') =>
  (await listTemplates(at(by))).filter(({ builtIn }) => builtIn === null);

/** TDB1: what each role may, owner, drafter, reviewer, viewer. */
const MAY = {
  list: [true, true, true, true],
  use: [true, true, false, false],
  'use a built-in one': [true, true, false, false],
  save: [true, true, false, false],
  'retire its own': [true, true, false, false],
  'retire a colleague’s': [true, false, false, false],
} as const;

describe('TDB1 rights', () => {
  const TRY: Record<keyof typeof MAY, (by: Role) => Promise<unknown>> = {
    list: (by) => listTemplates(at(by)),
    use: async (by) => templateForDraft({ ...at(by), id: await save() }),
    'use a built-in one': (by) => templateForDraft({ ...at(by), id: 'T01' }),
    save: (by) => save(by),
    // One made by the role itself: those who may not save once were drafters.
    'retire its own': async (by) => {
      const id = await save();
      await db().speechTemplate.update({ where: { id }, data: { createdById: office[by].id } });
      return retire(by, id);
    },
    'retire a colleague’s': async (by) =>
      retire(by, await save(by === 'owner' ? 'drafter' : 'owner')),
  };
  for (const act of Object.keys(MAY) as (keyof typeof MAY)[]) {
    ROLES.forEach((role, column) => {
      test(`TDB1 the ${role} ${MAY[act][column] ? 'may' : 'may not'} ${act}`, async () => {
        const tried = TRY[act](role);
        if (MAY[act][column]) await tried;
        else await rejectsWith(tried, 'forbidden');
      });
    });
  }

  test('TDB1 a guest and a stranger see nothing of the office', async () => {
    const id = await save();
    const guest = await makeUser();
    await db().draftMember.create({ data: { draftId, userId: guest.id, role: 'drafter' } });
    await rejectsWith(listTemplates({ actorId: guest.id, draftId }), 'forbidden');
    await rejectsWith(
      saveTemplate({ actorId: guest.id, draftId, name: '甲', blocks: SPEECH }),
      'forbidden',
    );
    const other = await makeOffice();
    const foreign = { actorId: other.owner.id, workspaceId: other.workspaceId, id };
    await rejectsWith(templateForDraft(foreign), 'not-found');
    await rejectsWith(setTemplateRetired({ ...foreign, retired: true }), 'not-found');
  });
});

test('TDB1 what was saved is listed with its author and comes back as it was', async () => {
  const id = await save();
  expect(await own('drafter')).toMatchObject([
    { id, name: '年度例会', author: office.drafter.name, retired: false, mayRetire: true },
  ]);
  const blocks = await templateForDraft({ ...at('owner'), id });
  expect(blocks.map(blockText)).toEqual(SPEECH.map(blockText));
  expect(blocks[2]?.inlines[0]).toMatchObject({ chip: 'placeholder', fields: { type: 'unit' } });
  expect((await listTemplates(at('viewer'))).slice(1).map((one) => one.builtIn)).toEqual([
    'T01',
    'T02',
    'T03',
  ]);
});

describe('TDB2 bad input is refused', () => {
  const paragraph = { kind: 'paragraph', inlines: [{ type: 'text', text: '甲', marks: [] }] };
  test.each([
    ['nothing', null, 'library-unknown'],
    ['no blocks', [], 'library-unknown'],
    ['no wording', [block('')], 'library-empty'],
    ['an unknown kind', [{ ...paragraph, kind: 'table' }], 'library-unknown'],
    [
      'an unknown chip',
      [{ ...paragraph, inlines: [{ type: 'chip', chip: 'x', text: '甲' }] }],
      'library-unknown',
    ],
    [
      'a control character',
      [{ ...paragraph, inlines: [{ type: 'text', text: '甲\u0007' }] }],
      'library-unknown',
    ],
    ['an impossible level', [{ ...paragraph, kind: 'point', level: 9 }], 'library-unknown'],
    ['too many blocks', Array.from({ length: 301 }, () => paragraph), 'section-too-long'],
    ['too many characters', [block('长'.repeat(20_001))], 'section-too-long'],
  ] as const)('TDB2 %s', async (_, blocks, code) => {
    await rejectsWith(save('drafter', blocks), code);
    expect(await own()).toEqual([]);
  });

  test('TDB2 a name of 1 to 60 characters', async () => {
    await rejectsWith(save('drafter', SPEECH, ' '), 'invalid-input');
    await rejectsWith(save('drafter', SPEECH, '长'.repeat(61)), 'title-too-long');
    await save('drafter', SPEECH, '长'.repeat(60));
  });
});

test('TDB3 a retired one is marked, and comes back', async () => {
  const id = await save();
  await retire('drafter', id);
  expect((await own()).map(({ retired }) => retired)).toEqual([true]);
  await retire('owner', id, false);
  expect((await own()).map(({ retired }) => retired)).toEqual([false]);
});

test('TDB3 retired ones never push out one that is offered', async () => {
  const id = await save();
  await db().speechTemplate.createMany({
    data: Array.from({ length: 200 }, () => ({
      ...{ workspaceId: office.workspaceId, name: '停用的', schemaVersion: 1, blocks: [] },
      ...{ chars: 0, retiredAt: new Date() },
    })),
  });
  const listed = await own();
  expect(listed).toHaveLength(200);
  expect(listed[0]).toMatchObject({ id, retired: false });
});

test('TDB4 one of a newer format is not read', async () => {
  const id = await save();
  await db().speechTemplate.update({ where: { id }, data: { schemaVersion: 99 } });
  await rejectsWith(templateForDraft({ ...at('owner'), id }), 'library-newer');
});
