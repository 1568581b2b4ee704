import { can, type WorkspaceRight } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import type { Tx } from '../client';
import { assertCanInDraft } from './assert-can-in-draft';

/** Who asks in a draft that the person may open; its office is meant. */
export interface DraftActor {
  readonly actorId: string;
  readonly draftId: string;
}

/** Who asks, and of which office: that of a draft, or named. */
export type OfficeActor = DraftActor | { readonly actorId: string; readonly workspaceId: string };

export interface OfficePlace<R extends Role | null = Role> {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly role: R;
  /** The draft in which it was asked. */
  readonly draftId: string | null;
}

/**
 * Where somebody asks, with the role in the office; null for a guest of single drafts. Throws `not-found`, `forbidden`
 * for a draft that the person may not open.
 */
export async function placeInOffice(actor: OfficeActor, tx: Tx): Promise<OfficePlace<Role | null>> {
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
  return { actorId: userId, workspaceId, role: membership?.role ?? null, draftId };
}

/** Guard: the person belongs to the office and has this right in it. Throws `not-found`, `forbidden`. */
export async function officePlace(
  actor: OfficeActor,
  right: WorkspaceRight,
  tx: Tx,
): Promise<OfficePlace> {
  const { role, ...place } = await placeInOffice(actor, tx);
  if (role === null || !can(role, right)) throw new AppError('forbidden');
  return { ...place, role };
}

/**
 * Who may change and retire what an office keeps: who manages such things, and who made this one and may save them still
 * (LB1, SCF1, TDB1). Nobody's is for those who manage.
 */
export function mayChangeIn(
  { role, actorId }: Pick<OfficePlace<Role | null>, 'role' | 'actorId'>,
  what: 'library' | 'scaffolds' | 'templates',
  makerId: string | null,
): boolean {
  if (can(role, `${what}.manage`)) return true;
  return makerId === actorId && can(role, `${what}.save`);
}
