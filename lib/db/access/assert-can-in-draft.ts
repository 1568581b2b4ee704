import { can, type DraftRight } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import { roleInDraft } from './role-in-draft';

interface Question {
  readonly userId: string;
  readonly draftId: string;
  readonly right: DraftRight;
  /** Drafts in the bin count as absent unless asked for. */
  readonly binned?: 'absent' | 'found';
}

export interface GuardedDraft {
  readonly role: Role;
  readonly workspaceId: string;
  readonly deletedAt: Date | null;
}

/** Guard: the person has this right in this draft. Throws `not-found` or `forbidden` (SPEC A3, A6). */
export async function assertCanInDraft(
  { userId, draftId, right, binned = 'absent' }: Question,
  tx: Tx,
): Promise<GuardedDraft> {
  const draft = await tx.draft.findUnique({
    where: { id: draftId },
    select: { workspaceId: true, deletedAt: true },
  });
  if (!draft || (draft.deletedAt && binned === 'absent')) throw new AppError('not-found');
  const role = await roleInDraft({ userId, draftId }, tx);
  if (role === null || !can(role, right)) throw new AppError('forbidden');
  return { role, ...draft };
}
