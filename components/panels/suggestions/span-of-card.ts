import type { Editor } from '@tiptap/core';
import { yToPm } from '@/lib/editor/binding/anchors';
import type { MarkSpan } from '@/lib/editor/comments/mark-spans';
import type { SuggestionCard } from './cards';

/** Where a card's words stand in the editor; undefined when they are nowhere. */
export function spanOfCard(
  editor: Editor | null,
  card: SuggestionCard | undefined,
): MarkSpan | undefined {
  const spot = card?.standings[0]?.spot;
  if (!editor || !card || !spot) return undefined;
  // The copy of somebody who suggests may be shorter than the text.
  const inDoc = (at: number) =>
    Math.min(Math.max(1, yToPm(editor.state, at)), editor.state.doc.content.size - 1);
  return { from: inDoc(spot.from), to: inDoc(spot.to), block: card.block };
}
