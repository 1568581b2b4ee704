import { lecternGlobal } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';

/** Puts a draft into the bin and closes it for everybody. Its log stays. Throws `not-found`, `forbidden`. */
export async function deleteDraft({
  actorId,
  draftId,
  now = new Date(),
}: {
  actorId: string;
  draftId: string;
  now?: Date;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const guard = { userId: actorId, draftId, right: 'draft.bin' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    await tx.draft.update({ where: { id: draftId }, data: { deletedAt: now } });
    await recordAudit({ workspaceId, draftId, actorId, action: 'draft.binned' }, tx);
  });
  const { rooms } = lecternGlobal();
  const people = rooms?.present([draftId]).get(draftId) ?? [];
  await Promise.all(people.map(({ userId }) => rooms?.recheck(userId, draftId)));
}
