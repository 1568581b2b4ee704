import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import type { Place } from '@/lib/checks/merge/place';
import { hitsOfPlaces } from '@/lib/editor/find/hits-of-places';
import { goToBlock } from './go-to-block';

/** Selects the words of a finding and brings them into view; at least their block when they changed. */
export function goToPlace(editor: Editor, place: Place): void {
  const { view, state } = editor;
  const [hit] = hitsOfPlaces(state.doc, [place]);
  if (!hit) {
    goToBlock(editor, place.uid);
    return;
  }
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, hit.from, hit.to)));
  const { node } = view.domAtPos(hit.from);
  (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  view.focus();
}
