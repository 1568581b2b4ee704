import { selectedPlace } from '@/lib/editor/comments/selection-target';
import { MAX_QUOTE_CHARS } from '@/lib/review/anchor';
import { catchWords } from '../editor/catch-words';
import type { LiveSession } from '../editor/live-session';
import type { ErrorKey } from '../forms/form-state';
import { openPanel } from '../panels/open-panel';
import { acrossTo } from '../suggest/suggest-desk';
import type { Comments } from './comments';

/** Id of the panel of comments in the registry. */
export const COMMENTS_PANEL = 'comments';

/**
 * Begins a comment on what is selected and opens the panel. Words that were written for another place
 * stay. @returns what stands in the way, or null
 */
export function beginComment(session: LiveSession, comments: Comments): ErrorKey | null {
  const editor = session.editor.get();
  const place =
    editor && selectedPlace(editor.state, session.connection.doc, acrossTo(session, 'text'));
  if (!place) return null;
  if (place.quote.length > MAX_QUOTE_CHARS) return 'quote-too-long';
  comments.begun.set(place);
  if (openPanel.get() === COMMENTS_PANEL) return null;
  openPanel.set(COMMENTS_PANEL);
  // The first time the panel comes a moment later; its field takes the focus then.
  catchWords(() => comments.begun.set(null));
  return null;
}
