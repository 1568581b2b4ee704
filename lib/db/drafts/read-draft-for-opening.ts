import type { Role } from '../../access/role';
import type { DraftMeta } from '../../draft/draft';
import type { Stage } from '../../review/stage';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { draftMetaOf, META_COLUMNS } from './draft-meta-of';

export interface OpeningDraft {
  readonly id: string;
  readonly role: Role;
  readonly meta: DraftMeta;
  /** Zone in which the civil dates are read. */
  readonly timeZone: string;
  readonly stage: Stage;
  readonly schemaVersion: number;
  /** The last stored rendering, safe to show as it is, until the first sync; null = never rendered. */
  readonly html: string | null;
  readonly chars: number;
  /** 字 the speech should have; null = no budget. */
  readonly wordBudget: number | null;
  /** Key of the scaffold that it was made from. */
  readonly scaffold: string | null;
}

/** All that the page of a draft needs before the socket is open. Throws `not-found`, `forbidden`. */
export async function readDraftForOpening({
  userId,
  draftId,
}: {
  userId: string;
  draftId: string;
}): Promise<OpeningDraft> {
  return db().$transaction(async (tx) => {
    const { role } = await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    const draft = await tx.draft.findUniqueOrThrow({
      where: { id: draftId },
      select: {
        ...META_COLUMNS,
        id: true,
        status: true,
        schemaVersion: true,
        wordBudget: true,
        scaffold: true,
        workspace: { select: { timeZone: true } },
        projection: { select: { html: true, chars: true } },
      },
    });
    return {
      id: draft.id,
      role,
      meta: draftMetaOf(draft),
      timeZone: draft.workspace.timeZone,
      stage: draft.status,
      schemaVersion: draft.schemaVersion,
      html: draft.projection?.html ?? null,
      chars: draft.projection?.chars ?? 0,
      wordBudget: draft.wordBudget,
      scaffold: draft.scaffold,
    };
  });
}
