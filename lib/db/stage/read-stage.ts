import type { StageFacts } from '../../review/stage';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { countBlockers } from './count-blockers';

/** The stage of a draft, for whoever may read it (SPEC ST1, ST3). Throws `not-found`, `forbidden`. */
export async function readStage({
  userId,
  draftId,
}: {
  readonly userId: string;
  readonly draftId: string;
}): Promise<StageFacts> {
  const guard = { userId, draftId, right: 'draft.read' } as const;
  await db().$transaction((tx) => assertCanInDraft(guard, tx));
  const blocks = (await draftRooms().read(draftId)) ?? [];
  return db().$transaction(async (tx) => {
    await assertCanInDraft(guard, tx);
    const draft = await tx.draft.findUniqueOrThrow({
      where: { id: draftId },
      select: { status: true, round: true, stageById: true, stageAt: true },
    });
    const { status: stage, round, stageById, stageAt } = draft;
    const by = stageById && (await tx.user.findUnique({ where: { id: stageById } }));
    const final = await tx.draftVersion.findFirst({
      where: { draftId, stage: 'final', round },
      orderBy: { no: 'desc' },
      select: { hash: true },
    });
    return {
      stage,
      round,
      by: by ? by.name : null,
      at: stageAt?.toISOString() ?? null,
      hash: stage === 'final' ? (final?.hash ?? null) : null,
      blockers: await countBlockers(draftId, blocks, tx),
    };
  });
}
