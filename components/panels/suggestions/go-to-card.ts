import { TextSelection } from '@tiptap/pm/state';
import { standingsOf } from '@/lib/ytext/suggestions/standings';
import type { LiveSession } from '../../editor/live-session';
import { pinnedOf } from '../../suggest/own-rows';
import type { SuggestionCard } from './cards';
import { spanOfCard } from './span-of-card';

/**
 * Selects the words a suggestion speaks of, to be written anew by hand; nothing when they are nowhere. Where
 * they are is read now: what a card knows of it is older than the text by up to a second.
 */
export function goToCard(session: LiveSession, card: SuggestionCard): void {
  const editor = session.editor.get();
  const standings = standingsOf(session.connection.doc, card.rows.slice(0, 1).map(pinnedOf));
  const span = spanOfCard(session, { ...card, standings });
  if (!editor || !span) return;
  const { view, state } = editor;
  const range = TextSelection.between(state.doc.resolve(span.from), state.doc.resolve(span.to));
  view.dispatch(state.tr.setSelection(range).scrollIntoView());
  view.focus();
}
