import type { Tx } from '../client';

type AuditAction =
  | 'workspace.created'
  | 'invite.created'
  | 'invite.accepted'
  | 'invite.revoked'
  | 'member.role'
  | 'member.removed'
  | 'unit.created'
  | 'unit.renamed'
  | 'unit.alias-added'
  | 'unit.alias-removed'
  | 'unit.retired'
  | 'unit.restored'
  | 'unit.changed'
  | 'unit.merged'
  | 'unit.unmerged'
  | 'unit.imported'
  | 'library.saved'
  | 'version.kept'
  | 'library.changed'
  | 'library.retired'
  | 'library.restored'
  | 'library.imported'
  | 'scaffold.saved'
  | 'scaffold.changed'
  | 'scaffold.retired'
  | 'scaffold.restored'
  | 'template.saved'
  | 'template.retired'
  | 'template.restored'
  | 'suggestion.accepted'
  | 'suggestion.rejected'
  | 'suggestion.undone'
  | 'comment.resolved'
  | 'comment.reopened'
  | 'comment.assigned'
  | 'comment.placed'
  | 'comment.deleted'
  | 'draft.role'
  | 'draft.stage'
  | 'draft.created'
  | 'draft.binned'
  | 'draft.restored';

interface AuditRecord {
  readonly workspaceId: string;
  readonly actorId: string;
  readonly action: AuditAction;
  readonly draftId?: string | null;
  /** The person or thing it was done to. */
  readonly targetId?: string;
  /** Small facts such as the new role; never text of a draft. */
  readonly detail?: Readonly<Record<string, string | null>>;
}

/** Writes who did what, in the transaction that does it. */
export async function recordAudit({ detail = {}, ...record }: AuditRecord, tx: Tx): Promise<void> {
  await tx.auditEvent.create({ data: { ...record, detail } });
}
