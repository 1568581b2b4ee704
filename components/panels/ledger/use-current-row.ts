'use client';
import type { Editor } from '@tiptap/core';
import { useEditorState } from '@tiptap/react';
import { blockAttrs } from '@/lib/editor/blocks/block-attrs';
import type { LedgerRow } from '@/lib/ledger/ledger-row';

/** The id of the row whose clause holds the caret or the selected chip; null for none. */
export function useCurrentRow(editor: Editor | null, rows: readonly LedgerRow[]): string | null {
  return useEditorState({
    editor,
    selector: ({ editor }) => {
      if (!editor) return null;
      const { $from } = editor.state.selection;
      if ($from.depth === 0) return null;
      const { uid } = blockAttrs($from.node(1));
      const place = $from.pos - $from.start(1);
      const here = rows.filter(({ anchor }) => anchor.blockUid === uid);
      const row = here.find(({ anchor: { from, to } }) => from <= place && place < to);
      return (row ?? here.find(({ anchor }) => anchor.to === place))?.id ?? null;
    },
  });
}
