import { can } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import type { Tx } from '../client';

export interface SectionActor {
  readonly actorId: string;
  /** The draft in which the library is used; its workspace is the library's. */
  readonly draftId: string;
}

export interface SectionPlace {
  readonly workspaceId: string;
  /** Role in the workspace; null for a guest of single drafts. */
  readonly role: Role | null;
}

/** Guard: the person may open the draft. Throws `not-found`, `forbidden` (LB1). */
export async function sectionPlace(
  { actorId, draftId }: SectionActor,
  tx: Tx,
): Promise<SectionPlace> {
  const guard = { userId: actorId, draftId, right: 'draft.read' } as const;
  const { workspaceId } = await assertCanInDraft(guard, tx);
  const membership = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId: actorId } },
    select: { role: true },
  });
  return { workspaceId, role: membership?.role ?? null };
}

/** LB1: who may change a block; nobody's is an owner's. */
export function mayChangeSection(
  role: Role | null,
  actorId: string,
  authorId: string | null,
): boolean {
  if (can(role, 'library.manage')) return true;
  return authorId === actorId && can(role, 'library.save');
}

/** Guard for {@link mayChangeSection}. Throws `forbidden`. */
export function assertMayChange(
  { role }: SectionPlace,
  actorId: string,
  authorId: string | null,
): void {
  if (!mayChangeSection(role, actorId, authorId)) throw new AppError('forbidden');
}
