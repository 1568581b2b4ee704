import type { Editor } from '@tiptap/core';
import { AllSelection } from '@tiptap/pm/state';
import { copySelection } from '@/lib/editor/clipboard/copy-selection';

/** The text of this page as it would be copied, numbers included; also what is not synced yet. */
export function wholeText({ state }: Editor): string {
  const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
  return copySelection(all)?.text ?? '';
}
