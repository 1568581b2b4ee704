import type { Draft } from '../../../draft/draft';
import type { AnchoredThread } from '../../../review/thread';
import { type TracedChange, tracedText } from '../../../suggestions/traced-text';
import { wordThreads } from '../comments/word-threads';
import { type Change, toldToDocx } from '../redline/redline-to-docx';
import { leftThreads } from './left-threads';
import { tellChanges } from './tell-changes';

/** An open suggestion; its places are those of the text of now. */
export interface OpenSuggestion extends TracedChange, Change {}

/**
 * S1: the draft as a Word file with its open suggestions as tracked changes, each with its author and
 * moment, and its threads as comments: accepted it is the text with all suggestions, rejected the text as
 * it is. Total; the same input gives the same bytes.
 * @param open the oldest first; what does not fit beside those before it is told in a comment
 */
export function suggestionsToDocx(
  { meta, blocks }: Draft,
  open: readonly OpenSuggestion[],
  threads: readonly AnchoredThread[],
): Uint8Array<ArrayBuffer> {
  const text = tracedText(blocks, open);
  const moved = new Set(
    blocks.flatMap(({ uid }, at) => (text.was[at]?.[0]?.by.carried === undefined ? [] : [uid])),
  );
  const isMoved = (block: number) => moved.has(blocks[block]?.uid ?? '');
  const written = wordThreads(threads, { now: text.blocks, was: blocks }, isMoved);
  const left = leftThreads(open, text.left, blocks);
  return toldToDocx(
    { meta, was: blocks, now: text.blocks, revisions: open, threads: [...written, ...left] },
    (was, now) => tellChanges(text, was, now),
  );
}
