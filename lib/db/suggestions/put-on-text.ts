import { AppError } from '../../result/app-error';
import type { Applied, PinnedHunk } from '../../suggestions/pinned-hunk';
import { draftRooms } from '../../wire/lectern-global';

/**
 * Writes changes into the text, all or none, and waits for their commit (SPEC SG4, SG5). Throws
 * `suggestion-changed` when other words stand there now, `suggestion-gone` when the place is not there any
 * more, `unavailable`.
 */
export async function putOnText(
  draftId: string,
  actorId: string,
  pinned: readonly PinnedHunk[],
): Promise<readonly Applied[]> {
  const applied = await draftRooms().applyHunks(draftId, actorId, pinned);
  if (!applied) throw new AppError('not-found');
  for (const { state } of applied) {
    if (state === 'changed') throw new AppError('suggestion-changed');
    if (state === 'gone') throw new AppError('suggestion-gone');
  }
  return applied;
}
