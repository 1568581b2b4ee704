import { can } from '../../access/can';
import type { SectionFields } from '../../sections/work/section-work';
import { roleInDraft } from '../access/role-in-draft';
import type { Tx } from '../client';

/** Tells people what is theirs now: the new owner, and with 待统稿 whoever made the draft (SPEC SW6). */
export async function handOver(
  change: {
    draftId: string;
    sectionUid: string;
    fromId: string;
    before: SectionFields;
    after: SectionFields;
  },
  tx: Tx,
): Promise<void> {
  const { draftId, sectionUid, fromId, before, after } = change;
  const told: { toId: string; kind: 'owner' | 'ready' }[] = [];
  if (after.ownerId !== null && after.ownerId !== before.ownerId) {
    told.push({ toId: after.ownerId, kind: 'owner' });
  }
  if (after.status === 'ready' && before.status !== 'ready') {
    const draft = await tx.draft.findUniqueOrThrow({ where: { id: draftId } });
    const role = await roleInDraft({ userId: draft.createdById, draftId }, tx);
    if (can(role, 'draft.read')) told.push({ toId: draft.createdById, kind: 'ready' });
  }
  await tx.sectionMention.createMany({
    data: told
      .filter(({ toId }) => toId !== fromId)
      .map((one) => ({ draftId, sectionUid, fromId, ...one })),
  });
}
