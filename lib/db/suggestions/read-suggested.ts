import type { Block } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import type { Suggestion } from '../../suggestions/suggestion';
import { draftRooms } from '../../wire/lectern-global';
import { listSuggestions } from './list-suggestions';
import { pinFromBase64 } from './pin-base64';

interface Suggested {
  readonly blocks: readonly Block[];
  /** Those that the text does not say yet, the oldest first; their places are its places. */
  readonly open: readonly (Pick<Suggestion, 'hunk' | 'groupId' | 'at'> & {
    readonly author: string;
    /** It does not fit the text any more. */
    readonly out: boolean;
  })[];
}

/** SG9: the text of a draft with its open suggestions, at one moment. Throws `not-found`, `forbidden`. */
export async function readSuggested(who: {
  readonly userId: string;
  readonly draftId: string;
}): Promise<Suggested> {
  const { suggestions } = await listSuggestions(who);
  const open = suggestions.filter(({ status }) => status === 'open');
  const pinned = open.map(({ hunk, start, end }) => ({
    hunk,
    start: pinFromBase64(start),
    end: pinFromBase64(end),
  }));
  const text = await draftRooms().placeHunks(who.draftId, pinned);
  if (!text) throw new AppError('not-found');
  const placed = open.flatMap(({ groupId, at, authorName: author }, index) => {
    const { hunk, state } = text.placed[index] ?? {};
    if (!hunk || state === 'there') return [];
    return [{ hunk, groupId, at, author, out: state !== 'fits' }];
  });
  return { blocks: text.blocks, open: placed };
}
