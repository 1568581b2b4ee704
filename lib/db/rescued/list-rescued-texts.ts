import type { RescuedNotice } from '../../wire/notices';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';

/**
 * The words of a person that have lost their place in a draft and are not dismissed, oldest first.
 * Throws `not-found`, `forbidden`.
 */
export async function listRescuedTexts({
  userId,
  draftId,
}: {
  userId: string;
  draftId: string;
}): Promise<RescuedNotice[]> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    const rows = await tx.rescuedText.findMany({
      where: { userId, draftId, dismissedAt: null },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    return rows.map(({ id, kind, text, blockUid }) => ({
      id,
      kind,
      text,
      ...(blockUid === null ? {} : { blockUid }),
    }));
  });
}
