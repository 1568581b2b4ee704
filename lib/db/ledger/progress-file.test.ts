import { beforeEach, expect, it } from 'vitest';
import { makeDraft } from '@/prisma/factories/make-draft';
import { makeOffice, type Office } from '@/prisma/factories/make-office';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { withTestDatabase } from '@/prisma/testing/with-test-database';
import { basisOf } from '../../ledger/row-basis';
import type { ProgressFields } from '../../ledger/row-progress';
import type { LedgerLine } from '../../ledger/sheet/ledger-line';
import { writeLineId } from '../../ledger/sheet/line-id';
import { heading, shi } from '../../ledger/testing/chip-text';
import { db } from '../client';
import { planProgressFile } from './plan-progress-file';
import { readLedgers } from './read-ledgers';
import { setProgress } from './set-progress';
import { takeProgressFile } from './take-progress-file';

withTestDatabase();

let office: Office;
let draftId: string;
let lines: readonly LedgerLine[];

beforeEach(async () => {
  office = await makeOffice();
  draftId = await makeDraft({ workspaceId: office.workspaceId, createdById: office.owner.id });
  const blocks = [
    heading('任务'),
    shi('扩大覆盖。[由甲局牵头]，<6月底前>建成70个点位；[由乙局负责]，<年底前>投入运营。'),
  ];
  await db().draftProjection.create({
    data: {
      ...{ draftId, seq: 1, text: '', html: '', chars: 0, bigrams: [] },
      blocks: JSON.parse(JSON.stringify(blocks)),
    },
  });
  lines = (await readLedgers({ userId: office.owner.id, draftId }))[0]?.lines ?? [];
});

const idOf = (index: number) => lines[index]?.id ?? '';
const write = (index: number, fields: Partial<ProgressFields>, seen: number) => {
  const line = lines[index];
  if (!line) throw new Error('no line');
  const row = { draftId, rowId: line.id, seen, fields, basis: basisOf(line) };
  return setProgress({ actorId: office.owner.id, ...row });
};
const row = (index: number, version: number, texts: Partial<ProgressFields>) => ({
  ...{ line: index + 3, task: lines[index]?.clause ?? '', status: null },
  id: writeLineId({ draftId, rowId: idOf(index), version }),
  texts,
});
const taken = (index: number, version: number, fields: Partial<ProgressFields>) => ({
  ...{ draftId, rowId: idOf(index), version, fields },
});
const progressOf = async (index: number) =>
  (await readLedgers({ userId: office.viewer.id, draftId }))[0]?.lines[index]?.progress?.progress ??
  '';

it('LP9 a preview compares with what was there when the file was made, and writes nothing', async () => {
  await write(0, { progress: '50个' }, 0);
  await write(0, { progress: '60个' }, 1);
  const rows = [row(0, 1, { progress: '65个' }), row(1, 0, { progress: '已招标' })];
  const plan = await planProgressFile({ userId: office.drafter.id, draftId, rows });
  expect(plan.map(({ kind, target }) => [kind, target?.version])).toEqual([
    ['conflict', 2],
    ['changed', 0],
  ]);
  const untouched = [row(0, 1, { progress: '50个' })];
  const [same] = await planProgressFile({ userId: office.drafter.id, rows: untouched });
  expect(same?.kind).toBe('same');
  expect(await progressOf(0)).toBe('60个');
  await rejectsWith(planProgressFile({ userId: office.viewer.id, draftId, rows }), 'forbidden');
});

it('LP9 the chosen rows are written together, with their source in the history', async () => {
  const rows = [
    taken(0, 0, { progress: '65个', status: 'underway' }),
    taken(1, 0, { note: '见附件' }),
  ];
  expect(await takeProgressFile({ userId: office.drafter.id, rows })).toBe(2);
  expect(await progressOf(0)).toBe('65个');
  const events = await db().ledgerEvent.findMany({ where: { draftId } });
  expect(events.map(({ source, actorId }) => [source, actorId])).toEqual(
    events.map(() => ['file', office.drafter.id]),
  );
  expect(
    await takeProgressFile({
      userId: office.drafter.id,
      rows: [taken(0, 1, { progress: '65个' })],
    }),
  ).toBe(0);
});

it('LP9 one row that changed meanwhile, or no right: nothing is written', async () => {
  await write(1, { progress: '刚写的' }, 0);
  const rows = [taken(0, 0, { progress: '65个' }), taken(1, 0, { progress: '旧的' })];
  await rejectsWith(takeProgressFile({ userId: office.drafter.id, rows }), 'progress-moved');
  expect(await progressOf(0)).toBe('');
  expect(await progressOf(1)).toBe('刚写的');
  const gone = [{ ...taken(0, 0, { progress: '65个' }), rowId: 'nowhere' }];
  await rejectsWith(takeProgressFile({ userId: office.drafter.id, rows: gone }), 'progress-moved');
  const fine = [taken(0, 0, { progress: '65个' })];
  await rejectsWith(takeProgressFile({ userId: office.viewer.id, rows: fine }), 'forbidden');
});
