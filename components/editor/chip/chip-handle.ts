import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { caretBehind, setChip, unwrapChipById } from '@/lib/editor/chips/set-chip';

/** What the popover does to its chip. */
export interface ChipHandle {
  readonly id: string;
  readonly set: (fields: Readonly<Record<string, string | null>>) => void;
  /** The chip becomes its words. */
  readonly unwrap: () => void;
  /** The caret goes behind the chip and the text has the focus. */
  readonly leave: () => void;
}

export function chipHandle(editor: Editor, id: string): ChipHandle {
  const { view } = editor;
  const dispatch = (tr: Transaction | null) => {
    if (tr && !view.isDestroyed) view.dispatch(tr);
  };
  return {
    id,
    set: (fields) => dispatch(setChip(view.state, id, fields)),
    unwrap: () => {
      dispatch(unwrapChipById(view.state, id));
      view.focus();
    },
    leave: () => {
      dispatch(caretBehind(view.state, id));
      view.focus();
    },
  };
}
