import { pmToY } from '@/lib/editor/binding/anchors';
import { pinRange } from '@/lib/ytext/pins';
import type { LiveSession } from '../editor/live-session';
import { suggestDesk } from './suggest-desk';

/** Opens the sheet for the selected words (SUG11). */
export function beginRewording(session: LiveSession): void {
  const state = session.editor.get()?.state;
  if (!state || state.selection.empty) return;
  const [start, end] = [pmToY(state, state.selection.from), pmToY(state, state.selection.to)];
  suggestDesk(session).rewording.set(pinRange(session.connection.doc, { start, end }));
}
