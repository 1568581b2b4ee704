import { yToPm } from '@/lib/editor/binding/anchors';
import type { MarkSpan } from '@/lib/editor/comments/mark-spans';
import type { LiveSession } from '../../editor/live-session';
import { acrossTo } from '../../suggest/suggest-desk';
import type { SuggestionCard } from './cards';

/** Where a card's words stand in the editor; undefined when they are nowhere. */
export function spanOfCard(
  session: LiveSession,
  card: SuggestionCard | undefined,
): MarkSpan | undefined {
  const editor = session.editor.get();
  const spot = card?.standings[0]?.spot;
  if (!editor || !card || !spot) return undefined;
  const across = acrossTo(session, 'copy');
  const end = editor.state.doc.content.size - 1;
  const inDoc = (index: number | null) =>
    Math.min(Math.max(1, index === null ? 1 : yToPm(editor.state, index)), end);
  // In the copy of who suggested it the words are gone: it stands behind what was before them.
  const from = inDoc(across(spot.from) ?? behind(across(spot.from - 1)));
  const last = across(spot.to - 1);
  return { from, to: Math.max(from, inDoc(behind(last))), block: card.block };
}

const behind = (index: number | null) => (index === null ? null : index + 1);
