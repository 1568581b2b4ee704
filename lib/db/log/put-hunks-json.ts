import type { HunkOnText } from '@/lib/suggestions/pinned-hunk';
import { inverseJson } from '../suggestions/inverse-json';
import { pinToBase64 } from '../suggestions/pin-base64';
import { LONE_SURROGATE } from './moves-json';

interface PutOnDraft {
  readonly draftId: string;
  readonly put?: readonly HunkOnText[];
}

/** What becomes of the suggestions that updates put on their texts, as the JSON parameter of its writing. */
export function putHunksAsJson(drafts: readonly PutOnDraft[]): string {
  return JSON.stringify(
    drafts.flatMap(({ draftId, put = [] }) =>
      put.map(({ id, inverse, reworded, again }) => ({
        draft: draftId,
        id,
        inverse: inverse && inverseJson(inverse),
        reworded,
        hunk: again?.hunk,
        start: again && pinToBase64(again.start),
        end: again && pinToBase64(again.end),
      })),
    ),
    (_, value: unknown) =>
      typeof value === 'string' ? value.replace(LONE_SURROGATE, '\ufffd') : value,
  );
}
