'use client';
import type { Editor } from '@tiptap/core';
import type { Decoration } from '@tiptap/pm/view';
import { useEffect } from 'react';
import { changesKey } from '@/lib/editor/comments/marks-plugin';
import { followCaret } from '../panels/follow-caret';
import { openPanel } from '../panels/open-panel';
import { SUGGESTIONS_PANEL, type SuggestDesk } from './suggest-desk';

/** The caret in a suggestion makes its card the active one; a click on what is drawn opens the panel too. */
export function useChangeClicks(editor: Editor | null, { active, arrived }: SuggestDesk): void {
  useEffect(() => {
    if (!editor) return;
    const at = (pos: number, counts = (_: Decoration) => true): Decoration | undefined => {
      const drawn = changesKey.getState(editor.state)?.find(pos, pos) ?? [];
      return drawn.filter(counts).sort((a, b) => a.to - a.from - (b.to - b.from))[0];
    };
    const onSelection = () => {
      if (openPanel.get() !== SUGGESTIONS_PANEL || !editor.state.selection.empty) return;
      const row = at(editor.state.selection.head)?.spec.row;
      if (row) active.set(row);
    };
    const onClick = (target: Element) => {
      const drawn = target.closest<HTMLElement>('.sug');
      if (!drawn) return;
      const pos = editor.view.posAtDOM(drawn, 0);
      const picture = drawn.dataset.words !== undefined;
      const found = at(pos, ({ from, to }) => (picture ? from === to : from <= pos && pos < to));
      // In one's own words a click only puts the caret.
      if (!found?.spec.row || found.spec.id !== found.spec.row) return;
      arrived.set(found.spec.row);
      openPanel.set(SUGGESTIONS_PANEL);
    };
    return followCaret(editor, onSelection, onClick);
  }, [editor, active, arrived]);
}
