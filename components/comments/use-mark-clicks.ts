'use client';
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { markAt } from '@/lib/editor/comments/mark-spans';
import { openPanel } from '../panels/open-panel';
import { COMMENTS_PANEL } from './begin-comment';
import type { Comments } from './comments';

/** The caret in a mark makes its card the active one; a click on a mark opens the panel too. */
export function useMarkClicks(editor: Editor | null, comments: Comments): void {
  useEffect(() => {
    if (!editor) return;
    const at = (pos: number) => {
      const isSection = (id: string) => comments.threads?.get(id)?.scope === 'section';
      return markAt(comments.spans.get(), isSection, pos);
    };
    const onSelection = () => {
      if (openPanel.get() !== COMMENTS_PANEL || comments.begun.get()) return;
      const id = at(editor.state.selection.head);
      if (id) comments.active.set(id);
    };
    const onClick = (event: MouseEvent) => {
      if (!editor.state.selection.empty || !(event.target instanceof Element)) return;
      if (!event.target.closest('.comment-mark')) return;
      const pos = editor.view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos;
      const id = pos === undefined ? null : at(pos);
      if (!id || comments.begun.get()) return;
      comments.active.set(id);
      openPanel.set(COMMENTS_PANEL);
    };
    const { dom } = editor.view;
    editor.on('selectionUpdate', onSelection);
    dom.addEventListener('click', onClick);
    return () => {
      editor.off('selectionUpdate', onSelection);
      dom.removeEventListener('click', onClick);
    };
  }, [editor, comments]);
}
