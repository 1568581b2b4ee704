import type { Block } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { readContent } from '../../sections/read-content';
import { builtInBlocks } from '../../templates/built-in/built-in-template';
import { BUILT_IN_TEMPLATES } from '../../templates/built-in/built-in-templates';
import { SCHEMA_VERSION } from '../../wire/versions';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { db } from '../client';

/**
 * What a template says, for a draft that somebody begins from it, retired meanwhile or not (TDB1, TDB4). Throws
 * `forbidden`, `not-found`, `library-newer`, `library-unknown`.
 */
export async function templateForDraft({
  actorId,
  workspaceId,
  id,
}: {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly id: string;
}): Promise<Block[]> {
  return db().$transaction(async (tx) => {
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'draft.create' }, tx);
    const builtIn = BUILT_IN_TEMPLATES.find((one) => one.id === id);
    if (builtIn) return builtInBlocks(builtIn);
    const row = await tx.speechTemplate.findFirst({ where: { id, workspaceId } });
    if (!row) throw new AppError('not-found');
    const read = readContent(row.blocks, row.schemaVersion, SCHEMA_VERSION);
    if (!read.ok) throw new AppError(read.error);
    return read.value;
  });
}
