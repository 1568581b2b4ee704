'use server';
import type { ActResult } from '@/components/forms/act';
import { deleteDraft } from '@/lib/db/drafts/delete-draft';
import { restoreDraft } from '@/lib/db/drafts/restore-draft';
import { runAct } from '../forms/run-act';

export async function binAction(draftId: string): Promise<ActResult> {
  return runAct(({ userId }) => deleteDraft({ actorId: userId, draftId: String(draftId) }));
}

export async function restoreAction(draftId: string): Promise<ActResult> {
  return runAct(({ userId }) => restoreDraft({ actorId: userId, draftId: String(draftId) }));
}
