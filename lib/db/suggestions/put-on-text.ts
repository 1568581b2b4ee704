import { AppError } from '../../result/app-error';
import type { Applied, PutHunk } from '../../suggestions/pinned-hunk';
import { draftRooms } from '../../wire/lectern-global';

/**
 * Writes changes into the text, all or none, and waits for their commit, in which what takes each back is
 * stored too (SPEC SG4, SG5). Throws `suggestion-changed` when other words stand there now,
 * `suggestion-gone` when the place is not there any more, `draft-final`, `unavailable`.
 */
export async function putOnText(
  draftId: string,
  actorId: string,
  changes: readonly PutHunk[],
): Promise<readonly Applied[]> {
  if (changes.length === 0) return [];
  const applied = await draftRooms().applyHunks(draftId, actorId, changes);
  if (!applied) throw new AppError('not-found');
  for (const { state } of applied) {
    if (state === 'changed') throw new AppError('suggestion-changed');
    if (state === 'gone') throw new AppError('suggestion-gone');
  }
  return applied;
}
