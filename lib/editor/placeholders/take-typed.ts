import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { DeadlineContext } from '@/lib/deadlines/deadline-reading';
import { err, ok, type Result } from '@/lib/result/result';
import type { FillingPlace } from './fill-placeholders';
import { nameOf } from './find-placeholder';
import { dispatchAlone, setPlaces } from './set-places';
import { type FillRefusal, valueFor } from './value-for';

/** What became of the words that were typed over a placeholder. */
export interface Taken {
  readonly name: string;
  readonly words: string;
  /** How many places say it now, or why the words stay ordinary words. */
  readonly places: Result<number, FillRefusal>;
}

/** A whole sentence is no value: who writes one over a placeholder writes on. */
const SENTENCE = /[。；！？]/;

/**
 * The words typed over a placeholder become the value of its name, in all its places (PH9). What is no value of it stays
 * as it is.
 * @returns null when there is nothing to take: no words, a chip among them, or a sentence
 */
export function takeTyped(
  view: EditorView,
  { from, to, node }: FillingPlace,
  context: DeadlineContext,
): Taken | null {
  const { doc, tr } = view.state;
  const words = doc.textBetween(from, to, '\n', '\n');
  if (words.trim() === '' || words.includes('\n') || SENTENCE.test(words)) return null;
  const name = nameOf(node);
  const marks = doc.resolve(from).marksAcross(doc.resolve(to)) ?? [];
  // The place is there again, under its id.
  tr.replaceWith(from, to, node.type.create(node.attrs, null, marks));
  const value = valueFor(tr.doc, name, words, context);
  if (!value.ok) return { name, words, places: err(value.error) };
  const places = setPlaces(tr, name, { text: value.value, name });
  tr.setSelection(TextSelection.create(tr.doc, from + 1));
  dispatchAlone(view, tr);
  return { name, words: value.value, places: ok(places) };
}
