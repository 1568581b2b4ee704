'use client';
import type { Editor } from '@tiptap/core';
import { useLayoutEffect } from 'react';
import type { SectionMoves } from './use-section-moves';

/** Alt ↑ ↓ and Alt Shift ← → in the text itself (MOVE3, MOVE4); not while an input method composes. */
export function useSectionKeys(editor: Editor | null, moves: SectionMoves | null): void {
  // With the page of the editor: one that was taken away answers nothing any more.
  useLayoutEffect(() => {
    if (!editor || !moves) return;
    const act = (event: KeyboardEvent): (() => void) | null => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return null;
      if (event.shiftKey) {
        if (event.key === 'ArrowLeft') return () => moves.shiftAtCaret(-1);
        if (event.key === 'ArrowRight') return () => moves.shiftAtCaret(1);
        return null;
      }
      if (event.key === 'ArrowUp') return () => moves.stepAtCaret('up');
      if (event.key === 'ArrowDown') return () => moves.stepAtCaret('down');
      return null;
    };
    const onKey = (event: KeyboardEvent) => {
      const run = !editor.isDestroyed && editor.view.hasFocus() ? act(event) : null;
      if (!run) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    // Before the text sees the key.
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [editor, moves]);
}
