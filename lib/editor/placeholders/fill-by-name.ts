import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { DeadlineContext } from '@/lib/deadlines/deadline-reading';
import { type AskedFor, WORDS, writeAsked } from '@/lib/placeholders/asked-for';
import { err, ok, type Result } from '@/lib/result/result';
import { nameOf, selectedPlaceholder } from './find-placeholder';
import { dispatchAlone, setPlaces } from './set-places';
import { type FillRefusal, valueFor } from './value-for';

/**
 * Puts a value in every place of a name, also where another one stands, in one transaction and one undo step
 * (PH6-PH8). Only fields of the chips change, so that what colleagues write around them stays.
 * @returns how many places say it now; `busy` while the text is composed or only read
 */
export function fillByName(
  view: EditorView,
  name: string,
  typed: string,
  context: DeadlineContext,
): Result<number, FillRefusal> {
  const { state } = view;
  const words = valueFor(state.doc, name, typed, context);
  if (!words.ok) return words;
  if (isBusy(view)) return err({ reason: 'busy', name, asked: WORDS });
  const { tr } = state;
  const selected = selectedPlaceholder(state);
  const filled = setPlaces(tr, name, { text: words.value, name });
  if (selected && nameOf(selected.node) === name) {
    tr.setSelection(TextSelection.create(tr.doc, selected.to));
  }
  dispatchAlone(view, tr);
  return ok(filled);
}

/** The way back: every filled place of a name is open again, as one undo step (PH11). False while `busy`. */
export function emptyByName(view: EditorView, name: string): boolean {
  if (isBusy(view)) return false;
  const { tr } = view.state;
  setPlaces(tr, name, { text: name });
  dispatchAlone(view, tr);
  return true;
}

/** Says what a name asks for, in all its places (PH12). False while `busy`. */
export function askByName(view: EditorView, name: string, asked: AskedFor): boolean {
  if (isBusy(view)) return false;
  const { tr } = view.state;
  setPlaces(tr, name, writeAsked(asked));
  dispatchAlone(view, tr);
  return true;
}

function isBusy(view: EditorView): boolean {
  return !view.editable || view.composing;
}
