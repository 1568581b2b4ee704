import { can, type DraftRight } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import { type DraftStanding, standingInDraft } from './role-in-draft';

interface Question {
  readonly userId: string;
  readonly draftId: string;
  readonly right: DraftRight;
  /** Drafts in the bin count as absent unless asked for. */
  readonly binned?: 'absent' | 'found';
}

/** Guard: the person has this right in this draft. Throws `not-found` or `forbidden` (SPEC A3, A6). */
export async function assertCanInDraft(
  { userId, draftId, right, binned = 'absent' }: Question,
  tx: Tx,
): Promise<DraftStanding & { readonly role: Role }> {
  const standing = await standingInDraft({ userId, draftId }, tx);
  if (!standing || (standing.deletedAt && binned === 'absent')) throw new AppError('not-found');
  const { role } = standing;
  if (role === null || !can(role, right)) throw new AppError('forbidden');
  return { ...standing, role };
}
