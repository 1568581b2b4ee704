import type { Block } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { assertNotFinal } from '../stage/assert-not-final';
import { lockDraft } from '../stage/lock-draft';
import { addVersion } from './add-version';

/** Characters of a label. */
const MOST_LABEL = 60;

/**
 * Keeps the text as it is now as a version (VS2): under a name, or because an older one is about to be
 * restored. Resolves with its number and the text that was kept. Throws `forbidden`, `not-found`,
 * `title-too-long`, `invalid-input`, and `draft-final` for restoring into a 定稿.
 */
export async function nameVersion(input: {
  readonly actorId: string;
  readonly draftId: string;
  readonly label: string;
  readonly kind: 'named' | 'restore';
}): Promise<{ readonly no: number; readonly blocks: readonly Block[] }> {
  const { actorId, draftId, kind } = input;
  const label = input.label.trim();
  if (label.length > MOST_LABEL) throw new AppError('title-too-long');
  if (kind === 'named' && label === '') throw new AppError('invalid-input', 'no label', 'label');
  const question = { userId: actorId, draftId, right: 'draft.versions' } as const;
  await db().$transaction((tx) => assertCanInDraft(question, tx));
  const blocks = await draftRooms().read(draftId);
  if (!blocks) throw new AppError('not-found');
  return db().$transaction(async (tx) => {
    const { workspaceId } = await assertCanInDraft(question, tx);
    if (kind === 'restore') await assertNotFinal(draftId, tx);
    // The row's lock: no two versions take one number.
    else await lockDraft(draftId, tx);
    const { seq, schemaVersion } = await tx.draft.findUniqueOrThrow({
      where: { id: draftId },
      select: { seq: true, schemaVersion: true },
    });
    const version = { draftId, kind, label, createdById: actorId, seq, schemaVersion, blocks };
    const no = await addVersion(version, tx);
    const targetId = String(no);
    await recordAudit({ workspaceId, draftId, actorId, action: 'version.kept', targetId }, tx);
    return { no, blocks };
  });
}
