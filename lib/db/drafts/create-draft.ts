import { blockText } from '../../draft/block-text';
import type { Block, DraftMeta } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { draftMetaInput } from './draft-meta-input';

/** In UTF-16 code units of wording. */
export const MAX_NEW_DRAFT_CHARS = 1_000_000;

interface NewDraft {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly meta: DraftMeta;
  /** The first text; empty = one empty paragraph. */
  readonly blocks: readonly Block[];
  /** Scaffold with version it is made from. */
  readonly scaffold?: string | null;
  /** 字 the speech should have. */
  readonly wordBudget?: number | null;
}

/**
 * Makes a draft and writes its first text; resolves with the id when the text is committed. When the
 * text cannot be written, no draft is left behind. Throws `forbidden`, `invalid-input`, `too-large`.
 */
export async function createDraft(input: NewDraft): Promise<string> {
  const { actorId, workspaceId, blocks, scaffold = null, wordBudget = null } = input;
  const meta = draftMetaInput(input.meta);
  const chars = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  if (chars > MAX_NEW_DRAFT_CHARS) throw new AppError('too-large');
  const draftId = await db().$transaction(async (tx) => {
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'draft.create' }, tx);
    const { id } = await tx.draft.create({
      data: {
        ...meta,
        scaffold,
        wordBudget,
        workspaceId,
        createdById: actorId,
        lastEditorId: actorId,
        lastEditedAt: new Date(),
      },
      select: { id: true },
    });
    await recordAudit({ workspaceId, draftId: id, actorId, action: 'draft.created' }, tx);
    return id;
  });
  try {
    await draftRooms().create(draftId, blocks);
  } catch (error) {
    const { count } = await db().draft.deleteMany({ where: { id: draftId, seq: 0 } });
    // When nothing was deleted the text had been committed, and only what came after it failed.
    if (count > 0) throw error;
  }
  return draftId;
}
