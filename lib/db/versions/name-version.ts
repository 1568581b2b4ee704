import { charsOf } from '../../draft/chars-of';
import type { Block } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';

/** Characters of a label. */
const MOST_LABEL = 60;

/**
 * Keeps the text as it is now as a version (VS2): under a name, or because an older one is about to be
 * restored. Resolves with its number and
 * the text that was kept. Throws `forbidden`, `not-found`, `title-too-long`, `invalid-input`.
 */
export async function nameVersion(input: {
  readonly actorId: string;
  readonly draftId: string;
  readonly label: string;
  readonly kind: 'named' | 'restore';
}): Promise<{ readonly no: number; readonly blocks: readonly Block[] }> {
  const { actorId, draftId, kind } = input;
  const label = input.label.trim();
  if (label.length > MOST_LABEL) throw new AppError('title-too-long');
  if (kind === 'named' && label === '') throw new AppError('invalid-input', 'no label', 'label');
  const question = { userId: actorId, draftId, right: 'draft.versions' } as const;
  await db().$transaction((tx) => assertCanInDraft(question, tx));
  const blocks = await draftRooms().read(draftId);
  if (!blocks) throw new AppError('not-found');
  const chars = charsOf(blocks);
  return db().$transaction(async (tx) => {
    const { workspaceId } = await assertCanInDraft(question, tx);
    // The row's lock: no two versions take one number.
    await tx.$queryRaw`SELECT 1 FROM draft WHERE id = ${draftId} FOR UPDATE`;
    const { seq, schemaVersion } = await tx.draft.findUniqueOrThrow({
      where: { id: draftId },
      select: { seq: true, schemaVersion: true },
    });
    const last = await tx.draftVersion.findFirst({
      where: { draftId },
      orderBy: { no: 'desc' },
      select: { no: true, seq: true },
    });
    const updates = await tx.draftUpdate.findMany({
      where: { draftId, seq: { gt: last?.seq ?? 0n }, userId: { not: null } },
      distinct: ['userId'],
      select: { userId: true },
    });
    const no = (last?.no ?? 0) + 1;
    const authorIds = updates.flatMap(({ userId }) => (userId === null ? [] : [userId]));
    const data = { draftId, no, kind, label, createdById: actorId, authorIds, seq, schemaVersion };
    await tx.draftVersion.create({
      data: { ...data, blocks: JSON.parse(JSON.stringify(blocks)), chars },
    });
    await recordAudit(
      { workspaceId, draftId, actorId, action: 'version.kept', targetId: String(no) },
      tx,
    );
    return { no, blocks };
  });
}
