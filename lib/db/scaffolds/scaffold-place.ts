import { can } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import type { Tx } from '../client';

/** Who asks, and of which office: named, or that of a draft the person may open. */
export type ScaffoldActor = { readonly actorId: string } & (
  | { readonly workspaceId: string }
  | { readonly draftId: string }
);

export interface ScaffoldPlace {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly role: Role;
  /** The draft in which it was asked. */
  readonly draftId: string | null;
}

/** Guard: the person belongs to the office (SCF1). Throws `not-found`, `forbidden`. */
export async function scaffoldPlace(actor: ScaffoldActor, tx: Tx): Promise<ScaffoldPlace> {
  const { actorId: userId } = actor;
  const draftId = 'draftId' in actor ? actor.draftId : null;
  const workspaceId =
    'draftId' in actor
      ? (await assertCanInDraft({ userId, draftId: actor.draftId, right: 'draft.read' }, tx))
          .workspaceId
      : actor.workspaceId;
  const membership = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { role: true },
  });
  if (!membership || !can(membership.role, 'scaffolds.read')) throw new AppError('forbidden');
  return { actorId: userId, workspaceId, role: membership.role, draftId };
}

/** SCF1: who may change a scaffold; nobody's is an owner's. */
export function mayChangeScaffold(
  { role, actorId }: Pick<ScaffoldPlace, 'role' | 'actorId'>,
  makerId: string | null,
): boolean {
  if (can(role, 'scaffolds.manage')) return true;
  return makerId === actorId && can(role, 'scaffolds.save');
}
