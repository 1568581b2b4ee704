import { can } from '../../access/can';
import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import type { Tx } from '../client';

/** Who asks, and of which office: named, or that of a draft the person may open. */
export type TemplateActor = { readonly actorId: string } & (
  | { readonly workspaceId: string }
  | { readonly draftId: string }
);

export interface TemplateOffice {
  readonly workspaceId: string;
  readonly role: Role;
}

/** Guard: the person belongs to the office (TDB1). Throws `not-found`, `forbidden`. */
export async function templateOffice(actor: TemplateActor, tx: Tx): Promise<TemplateOffice> {
  const { actorId: userId } = actor;
  const workspaceId =
    'draftId' in actor
      ? (await assertCanInDraft({ userId, draftId: actor.draftId, right: 'draft.read' }, tx))
          .workspaceId
      : actor.workspaceId;
  const membership = await tx.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { role: true },
  });
  if (!membership || !can(membership.role, 'templates.read')) throw new AppError('forbidden');
  return { workspaceId, role: membership.role };
}

/** TDB1: who may retire a template; nobody's is an owner's. */
export function mayRetireTemplate(role: Role, actorId: string, makerId: string | null): boolean {
  if (can(role, 'templates.manage')) return true;
  return makerId === actorId && can(role, 'templates.save');
}
