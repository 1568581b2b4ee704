import { Selection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { asOneStep } from '../undo/undo-step';
import type { SlashItem } from './items';
import { closeSlash, slashKey } from './slash-plugin';

/** Takes an item: the typed query goes, the block becomes what was chosen, as one undo step. */
export function chooseSlashItem(view: EditorView, item: SlashItem): void {
  const menu = slashKey.getState(view.state);
  if (!menu?.open) return;
  const { from, to } = menu.range;
  if (item.take) {
    closeSlash(view);
    item.take(view, { from, to });
    return;
  }
  const take = asOneStep((state, dispatch) => {
    const tr = state.tr.delete(from, to).setMeta(slashKey, { close: true });
    const cleared = state.apply(tr);
    item.run?.(cleared, (change) => {
      for (const step of change.steps) tr.step(step);
      if (change.selectionSet)
        tr.setSelection(Selection.fromJSON(tr.doc, change.selection.toJSON()));
    });
    dispatch?.(tr.scrollIntoView());
    return true;
  });
  take(view.state, view.dispatch.bind(view), view);
  view.focus();
}
