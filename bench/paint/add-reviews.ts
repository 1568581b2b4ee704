import * as Y from 'yjs';
import { db } from '../../lib/db/client';
import { placeColumns } from '../../lib/db/suggestions/place-columns';
import { blockText } from '../../lib/draft/block-text';
import { ownSpots } from '../../lib/suggestions/fit-text';
import type { TextHunk } from '../../lib/suggestions/hunk';
import { pinRange } from '../../lib/ytext/pins';
import { readBlocks } from '../../lib/ytext/read-blocks';
import { docTokens } from '../../lib/ytext/suggestions/doc-tokens';
import { pinHunks } from '../../lib/ytext/suggestions/pin-hunk';

/** Blocks from this length on have room for a suggestion and a comment beside each other. */
const ROOM = 14;

/** Puts so many open suggestions, and as many comments, into a draft, evenly. Throws when it is too short. */
export async function addReviews(input: {
  readonly draftId: string;
  readonly authorId: string;
  readonly count: number;
}): Promise<void> {
  const { draftId, authorId, count } = input;
  const doc = new Y.Doc();
  for (const { payload } of await db().draftUpdate.findMany({ where: { draftId } }))
    Y.applyUpdate(doc, payload);
  const tokens = docTokens(doc);
  const blocks = readBlocks(doc).filter((block) => blockText(block).length >= ROOM);
  const hunks = Array.from({ length: count }, (_, at): TextHunk => {
    const block = blocks[Math.floor((at * blocks.length) / count)];
    if (!block || blocks.length < count) throw new Error('the text is too short');
    const gone = blockText(block).slice(2, 4);
    const part = (text: string) => [{ type: 'text' as const, text, marks: [] }];
    return { op: 'text', uid: block.uid, start: 2, del: part(gone), ins: part('进一步') };
  });
  const spots = ownSpots(tokens, hunks);
  const row = { draftId, authorId } as const;
  for (const [at, pinned] of pinHunks(doc, tokens, hunks).entries()) {
    const hunk = pinned.hunk as object;
    await db().annotation.create({
      data: {
        ...row,
        kind: 'suggestion',
        ...placeColumns(pinned),
        suggestion: { create: { hunk } },
      },
    });
    const from = (spots[at]?.to ?? 0) + 2;
    const { start, end } = pinRange(doc, { start: from, end: from + 4 });
    const relStart = new Uint8Array(start);
    const relEnd = new Uint8Array(end);
    const comments = { create: { authorId, body: '请核实' } };
    await db().annotation.create({
      data: { ...row, kind: 'comment', scope: 'text', relStart, relEnd, comments },
    });
  }
}
