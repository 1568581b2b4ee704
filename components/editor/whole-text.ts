import type { Editor } from '@tiptap/core';
import { AllSelection } from '@tiptap/pm/state';
import { type CopiedText, copySelection } from '@/lib/editor/clipboard/copy-selection';

/** The text of this page as it would be copied, numbers included; also what is not synced yet. */
export function wholeText({ state }: Editor): CopiedText {
  const all = state.apply(state.tr.setSelection(new AllSelection(state.doc)));
  return copySelection(all) ?? { text: '', html: '' };
}
