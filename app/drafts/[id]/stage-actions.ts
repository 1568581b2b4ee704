'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import type { StageChange } from '@/components/stage/stage-actions';
import { readStage } from '@/lib/db/stage/read-stage';
import { setStage as set } from '@/lib/db/stage/set-stage';
import { STAGES, type StageFacts } from '@/lib/review/stage';
import { runAnswer, runQuietly } from '../../forms/run-act';

const ID = z.string().max(64);
const CHANGE = z.object({
  from: z.enum(STAGES),
  to: z.enum(STAGES),
  reason: z.string().max(10_000),
});

export async function loadStage(draftId: string): Promise<Answer<StageFacts>> {
  return runAnswer(({ userId }) => readStage({ userId, draftId: ID.parse(draftId) }));
}

export async function setStage(draftId: string, change: StageChange): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    set({ actorId, draftId: ID.parse(draftId), ...CHANGE.parse(change) }),
  );
}
