import { type EditorState, NodeSelection } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { pointTitle } from '@/lib/draft/point-title';
import type { AnchorTarget } from '@/lib/review/anchor';
import { FlatText } from '@/lib/ytext/flat-text';
import { pinPlaces, pinRange } from '@/lib/ytext/pins';
import { pmToY } from '../binding/anchors';
import { blockAt } from '../blocks/block-at';
import { blockAttrs } from '../blocks/block-attrs';
import { type Across, SAME } from './mark-spans';

/** What a new comment is to speak of, and how it is shown above the words. */
export interface ChosenPlace {
  readonly target: AnchorTarget;
  readonly quote: string;
}

/** The place that is selected: a chip, some words, or, with nothing selected, the caret's block (MARK3). */
export function selectedPlace(
  state: EditorState,
  doc: Y.Doc,
  across: Across = SAME,
): ChosenPlace | null {
  const { selection } = state;
  if (selection instanceof NodeSelection && selection.node.isInline) {
    const { id, text } = selection.node.attrs as { id?: unknown; text?: unknown };
    if (typeof id !== 'string' || id === '') return null;
    return { target: { scope: 'chip', chipId: id }, quote: String(text ?? '') };
  }
  const words = selection.empty ? null : wordsBetween(state, doc, across);
  if (words) return words;
  const block = blockAt(selection.$head);
  const uid = block && blockAttrs(block.node).uid;
  if (!uid) return null;
  const quote = pointTitle(block.node.textContent);
  return { target: { scope: 'section', blockUid: uid }, quote };
}

function wordsBetween(state: EditorState, doc: Y.Doc, across: Across): ChosenPlace | null {
  const first = across(pmToY(state, state.selection.from));
  const last = across(pmToY(state, state.selection.to) - 1);
  if (first === null || last === null) return null;
  const flat = new FlatText(doc);
  let start = flat.offsetOf(first);
  let end = flat.offsetOf(last + 1);
  while (start < end && /\s/.test(flat.text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(flat.text[end - 1] ?? '')) end -= 1;
  const range = flat.rangeOf({ start, end });
  if (!range) return null;
  const quote = flat.text.slice(flat.offsetOf(range.start), flat.offsetOf(range.end));
  return { target: { scope: 'text', ...pinRange(doc, range), quote }, quote };
}

/** The place as the text is now, so that the server is asked about what stands there; null = gone. */
export function refreshPlace(place: ChosenPlace, doc: Y.Doc): ChosenPlace | null {
  const { target } = place;
  if (target.scope !== 'text') return place;
  const [from, to] = pinPlaces(doc, [target.start, target.end]);
  if (!from || !to || from.index >= to.index) return null;
  const flat = new FlatText(doc);
  const quote = flat.text.slice(flat.offsetOf(from.index), flat.offsetOf(to.index));
  return { target: { ...target, quote }, quote };
}
