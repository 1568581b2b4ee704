import type { DraftMeta } from '../../draft/draft';
import { lecternGlobal } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { assertNotFinal } from '../stage/assert-not-final';
import { draftMetaPatch } from './draft-meta-input';
import { META_COLUMNS } from './draft-meta-of';

/**
 * Changes some fields of a draft (its list name, speech date, speaker, …) and tells everybody who
 * has it open. Throws `not-found`, `forbidden`, `invalid-input`,
 * `draft-final`.
 */
export async function updateDraftMeta({
  actorId,
  draftId,
  patch,
}: {
  actorId: string;
  draftId: string;
  patch: Partial<DraftMeta>;
}): Promise<DraftMeta> {
  const data = draftMetaPatch(patch);
  const meta = await db().$transaction(async (tx) => {
    await assertCanInDraft({ userId: actorId, draftId, right: 'draft.meta' }, tx);
    await assertNotFinal(draftId, tx);
    return tx.draft.update({
      where: { id: draftId },
      data: { ...data, updatedAt: new Date() },
      select: META_COLUMNS,
    });
  });
  lecternGlobal().rooms?.notify(draftId, { type: 'meta', meta });
  return meta;
}
