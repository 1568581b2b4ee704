import type { LiveSession, SharedText } from './live-session';

/** What the editor is bound to: the draft's text, or the copy of who suggests; places of both lead to the same words. */
export function editorText(session: LiveSession): SharedText {
  return session.copy.get() ?? session.connection;
}
