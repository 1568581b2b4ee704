import type { EditorView } from '@tiptap/pm/view';
import type { FindScaffold, Scaffold } from '@/lib/sections/scaffolds/scaffold';
import { findAmong, findBuiltIn } from '@/lib/sections/scaffolds/scaffolds';
import { Subject } from '../connection/observable';

/** The scaffolds whose parts the page can name: those of the program, and what it was told of the office's. */
export const knownScaffolds = new Subject<FindScaffold>(findBuiltIn);

/** Meta of a transaction after which guidance is drawn anew. */
export const SCAFFOLDS_LEARNT = 'lectern-scaffolds';

const own = new Map<string, Scaffold>();

/** Takes up versions of the office's scaffolds; they never change, so none is ever forgotten. */
export function learnScaffolds(view: EditorView, scaffolds: readonly Scaffold[]): void {
  for (const scaffold of scaffolds) own.set(`${scaffold.id}@${scaffold.version}`, scaffold);
  knownScaffolds.set(findAmong([...own.values()]));
  // Words that are composed are a change of the text, after which all is drawn anyway.
  if (!view.isDestroyed && !view.composing)
    view.dispatch(view.state.tr.setMeta(SCAFFOLDS_LEARNT, true));
}
