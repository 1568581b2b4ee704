import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { closeUndoStep } from '../undo/undo-step';
import { findState, goToHit, type Hit } from './find-plugin';

export interface Replaced {
  readonly replaced: number;
  /** Hits that stay because a chip is part of them (FIND5). */
  readonly kept: number;
}

/**
 * FIND3: replaces the hit that is looked at, as one undo step; one that stays (FIND5) is passed, and the next one is looked
 * at. Nothing while the text is composed.
 */
export function replaceOne(view: EditorView, words: string): Replaced {
  const { hits, active } = findState(view.state);
  const hit = hits[active];
  if (!hit) return { replaced: 0, kept: 0 };
  const done = replaceHits(view, [hit], words);
  if (done.kept > 0) goToHit(view, 1);
  return done;
}

/** FIND4: replaces every hit as one undo step, each by a step as small as the difference. */
export function replaceAll(view: EditorView, words: string): Replaced {
  return replaceHits(view, findState(view.state).hits, words);
}

/** Replaces these places, in order, as one undo step, each by a step as small as the difference. */
export function replaceHits(view: EditorView, hits: readonly Hit[], words: string): Replaced {
  if (!view.editable || view.composing) return { replaced: 0, kept: 0 };
  const { state } = view;
  const { tr } = state;
  const free = hits.filter((hit) => !hit.chip);
  // From the end: the positions of the hits before stay what they are.
  for (const hit of [...free].reverse()) replaceHit(tr, hit, words);
  if (tr.docChanged) {
    closeUndoStep(state);
    view.dispatch(tr);
    closeUndoStep(view.state);
  }
  return { replaced: free.length, kept: hits.length - free.length };
}

const LOW = /[\udc00-\udfff]/;
const HIGH = /[\ud800-\udbff]/;

/** Characters that stay are not touched: they keep their marks, and colleagues their place. */
function replaceHit(tr: Transaction, { from, to }: Hit, words: string): void {
  const old = tr.doc.textBetween(from, to);
  let start = 0;
  while (start < old.length && start < words.length && old[start] === words[start]) start++;
  if (start > 0 && HIGH.test(old[start - 1] ?? '')) start--;
  let end = 0;
  const most = Math.min(old.length, words.length) - start;
  while (end < most && old[old.length - 1 - end] === words[words.length - 1 - end]) end++;
  if (end > 0 && LOW.test(old[old.length - end] ?? '')) end--;
  const inserted = words.slice(start, words.length - end);
  const [first, last] = [from + start, to - end];
  if (inserted === '') {
    if (first < last) tr.delete(first, last);
    return;
  }
  const { nodeAfter, nodeBefore } = tr.doc.resolve(first);
  const like = first < last ? nodeAfter : (nodeBefore ?? nodeAfter);
  tr.replaceWith(first, last, tr.doc.type.schema.text(inserted, like?.marks ?? []));
}
