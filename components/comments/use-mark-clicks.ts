'use client';
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { markAt } from '@/lib/editor/comments/mark-spans';
import { followCaret } from '../panels/follow-caret';
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
    const onClick = (target: Element, { clientX: left, clientY: top }: MouseEvent) => {
      if (!target.closest('.comment-mark')) return;
      const pos = editor.view.posAtCoords({ left, top })?.pos;
      const id = pos === undefined ? null : at(pos);
      if (!id || comments.begun.get()) return;
      comments.active.set(id);
      openPanel.set(COMMENTS_PANEL);
    };
    return followCaret(editor, onSelection, onClick);
  }, [editor, comments]);
}
