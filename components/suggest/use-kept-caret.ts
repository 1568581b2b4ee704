'use client';
import type { Editor } from '@tiptap/core';
import { useLayoutEffect, useRef } from 'react';

interface Caret {
  readonly uid: string;
  readonly offset: number;
  readonly focused: boolean;
}

/** The caret stays at its words when the text and the copy change places in the editor. */
export function useKeptCaret(editor: Editor | null): void {
  const last = useRef<Caret | null>(null);
  // With the page of the new editor, not after the frame: a key in between would go nowhere.
  useLayoutEffect(() => {
    if (!editor) return;
    const before = last.current;
    if (before) restore(editor, before);
    const note = () => {
      last.current = caretOf(editor);
    };
    const blurred = () => {
      // An editor that is taken away loses the focus too: only a person counts.
      if (document.activeElement !== document.body) note();
    };
    editor.on('selectionUpdate', note);
    editor.on('focus', note);
    editor.on('blur', blurred);
    return () => {
      editor.off('selectionUpdate', note);
      editor.off('focus', note);
      editor.off('blur', blurred);
    };
  }, [editor]);
}

function caretOf(editor: Editor): Caret {
  const { $head } = editor.state.selection;
  const uid = String($head.node(1)?.attrs.uid ?? '');
  return { uid, offset: $head.parentOffset, focused: editor.isFocused };
}

function restore(editor: Editor, { uid, offset, focused }: Caret): void {
  let at: number | null = null;
  editor.state.doc.forEach((node, pos) => {
    if (node.attrs.uid === uid) at = pos + 1 + Math.min(offset, node.content.size);
  });
  if (at !== null) editor.commands.setTextSelection(at);
  // TipTap's own command waits for a frame.
  if (focused) editor.view.focus();
}
