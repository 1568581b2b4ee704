import type { Role } from '../../access/role';
import { AppError } from '../../result/app-error';
import { lecternGlobal } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { lockWorkspace } from '../access/lock-workspace';
import { recordAudit } from '../audit/record-audit';
import { db, type Tx } from '../client';

interface DraftRoleChange {
  readonly actorId: string;
  readonly draftId: string;
  readonly userId: string;
  /** Null takes the draft's own entry away: the workspace role counts again, a guest is out. */
  readonly role: Role | null;
}

/**
 * Sets a person's role in one draft. Throws `not-found` for a person who is not in the workspace or
 * the draft, `forbidden`, also for an owner of the workspace, who cannot be lowered here (SPEC A2).
 */
export async function setDraftRole(change: DraftRoleChange): Promise<void> {
  const { actorId, draftId, userId, role } = change;
  await db().$transaction(async (tx) => {
    const guard = { userId: actorId, draftId, right: 'draft.people' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    await lockWorkspace(workspaceId, tx);
    await assertCanInDraft(guard, tx);
    await assertCanBeSet({ workspaceId, draftId, userId }, tx);
    const key = { draftId, userId };
    if (role === null) await tx.draftMember.deleteMany({ where: key });
    else {
      await tx.draftMember.upsert({
        where: { draftId_userId: key },
        create: { ...key, role },
        update: { role },
      });
    }
    await recordAudit(
      { workspaceId, draftId, actorId, action: 'draft.role', targetId: userId, detail: { role } },
      tx,
    );
  });
  await lecternGlobal().rooms?.recheck(userId, draftId);
}

async function assertCanBeSet(
  { workspaceId, draftId, userId }: { workspaceId: string; draftId: string; userId: string },
  tx: Tx,
): Promise<void> {
  const [member, entry] = await Promise.all([
    tx.membership.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } }),
    tx.draftMember.findUnique({ where: { draftId_userId: { draftId, userId } } }),
  ]);
  if (!member && !entry) throw new AppError('not-found');
  if (member?.role === 'owner') throw new AppError('forbidden', 'owner of the workspace', 'role');
}
