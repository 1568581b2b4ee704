import { assertCanInDraft } from '../access/assert-can-in-draft';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';

/** Takes a draft out of the bin. Throws `not-found`, `forbidden`. */
export async function restoreDraft({
  actorId,
  draftId,
}: {
  actorId: string;
  draftId: string;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const guard = { userId: actorId, draftId, right: 'draft.bin', binned: 'found' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    await tx.draft.update({ where: { id: draftId }, data: { deletedAt: null } });
    await recordAudit({ workspaceId, draftId, actorId, action: 'draft.restored' }, tx);
  });
}
