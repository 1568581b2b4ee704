import { can } from '../../access/can';
import { effectiveRole } from '../../access/role';
import type { Block } from '../../draft/draft';
import type { RowProgress } from '../../ledger/row-progress';
import type { LedgerLine } from '../../ledger/sheet/ledger-line';
import { ledgerLines } from '../../ledger/sheet/ledger-lines';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { draftMetaOf, META_COLUMNS } from '../drafts/draft-meta-of';
import { handFrom, progressFrom } from './kept-rows';

/** The ledger of one draft as its stored rendering has it. */
export interface DraftLedger {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly LedgerLine[];
  /** Progress whose row left the text. */
  readonly gone: readonly RowProgress[];
  /** Update of the text that the lines are made of, and when it was written; it lags by a second or two. */
  readonly seq: number;
  readonly at: Date;
  /** Zone in which the civil dates are read. */
  readonly timeZone: string;
  /** The person may write progress. */
  readonly mayWrite: boolean;
}

/** So many drafts are read, the last edited first. */
export const MAX_LEDGERS = 100;

/**
 * The task ledgers of the drafts that a person may read, or of one of them (SPEC LP8). Drafts without a stored
 * rendering have no lines yet and are left out. Throws for one draft `not-found`, `forbidden`.
 */
export async function readLedgers({
  userId,
  draftId,
}: {
  userId: string;
  draftId?: string;
}): Promise<DraftLedger[]> {
  if (draftId) await assertCanInDraft({ userId, draftId, right: 'draft.read' }, db());
  const mine = { some: { userId } };
  const drafts = await db().draft.findMany({
    where: {
      deletedAt: null,
      OR: [{ workspace: { memberships: mine } }, { members: mine }],
      ...(draftId ? { id: draftId } : {}),
    },
    orderBy: [{ lastEditedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: MAX_LEDGERS,
    select: {
      ...META_COLUMNS,
      id: true,
      projection: { select: { seq: true, blocks: true, updatedAt: true } },
      progress: true,
      handWork: true,
      members: { where: { userId }, select: { role: true } },
      workspace: {
        select: { timeZone: true, memberships: { where: { userId }, select: { role: true } } },
      },
    },
  });
  return drafts.flatMap(({ id, projection, progress, handWork, members, workspace, ...row }) => {
    const role = effectiveRole(workspace.memberships[0]?.role ?? null, members[0]?.role ?? null);
    if (!projection || !can(role, 'draft.read')) return [];
    const meta = draftMetaOf(row);
    const kept = { progress: progress.map(progressFrom), hand: handWork.map(handFrom) };
    return [
      {
        id,
        name: meta.name,
        // Written by the room from a validated text.
        ...ledgerLines({ id, meta, blocks: projection.blocks as unknown as Block[] }, kept),
        seq: Number(projection.seq),
        at: projection.updatedAt,
        timeZone: workspace.timeZone,
        mayWrite: can(role, 'draft.progress'),
      },
    ];
  });
}
