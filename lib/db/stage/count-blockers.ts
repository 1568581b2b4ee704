import type { Block } from '../../draft/draft';
import { isPlaceholder } from '../../draft/is-placeholder';
import type { StageBlockers } from '../../review/stage';
import type { Tx } from '../client';

/** What keeps this text of a draft from being final (SPEC ST3). */
export async function countBlockers(
  draftId: string,
  blocks: readonly Block[],
  tx: Tx,
): Promise<StageBlockers> {
  const open = { draftId, status: 'open' as const };
  // A thread whose every word was taken back asks for nothing.
  const alive = { some: { deletedAt: null } };
  const comments = await tx.annotation.count({
    where: { ...open, kind: 'comment', comments: alive },
  });
  const suggestions = await tx.annotation.count({ where: { ...open, kind: 'suggestion' } });
  const inlines = blocks.flatMap((block) => block.inlines);
  return { comments, suggestions, placeholders: inlines.filter(isPlaceholder).length };
}
