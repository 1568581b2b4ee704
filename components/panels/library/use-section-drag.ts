import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import { useEffect } from 'react';
import { blockAt } from '@/lib/editor/blocks/block-at';
import { Subject } from '@/lib/editor/connection/observable';
import type { LibrarySection } from '@/lib/sections/library-section';

/** Blocks that are being dragged out of the panel; null = none. */
export const draggedSections = new Subject<readonly LibrarySection[] | null>(null);

/** Pixels of the line that shows where a block would go. */
const LINE = 2;

/** Takes blocks that are dragged from the panel into the text, with a line where they would go. */
export function useSectionDrag(
  editor: Editor | null,
  insert: (sections: readonly LibrarySection[]) => void,
): void {
  useEffect(() => {
    if (!editor) return;
    const { dom } = editor.view;
    const line = document.createElement('div');
    line.style.cssText = `position:fixed;z-index:30;height:${LINE}px;background:var(--accent);pointer-events:none;display:none`;
    document.body.append(line);
    const hide = () => {
      line.style.display = 'none';
    };
    const placeAt = ({ clientX, clientY }: DragEvent) => {
      const found = editor.view.posAtCoords({ left: clientX, top: clientY });
      const place = found && blockAt(editor.state.doc.resolve(found.pos));
      const element = place ? editor.view.nodeDOM(place.pos) : null;
      if (!place || !(element instanceof HTMLElement)) return null;
      const box = element.getBoundingClientRect();
      const above = place.node.content.size > 0 && clientY < (box.top + box.bottom) / 2;
      const caret = above ? place.pos + 1 : place.pos + 1 + place.node.content.size;
      return { box, above, caret };
    };
    const over = (event: DragEvent) => {
      if (!draggedSections.get() || !editor.isEditable) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      const place = placeAt(event);
      if (!place) return hide();
      const { box, above } = place;
      line.style.display = 'block';
      line.style.left = `${box.left}px`;
      line.style.width = `${box.width}px`;
      line.style.top = `${above ? box.top : box.bottom - LINE}px`;
    };
    const drop = (event: DragEvent) => {
      const sections = draggedSections.get();
      if (!sections) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
      draggedSections.set(null);
      const place = placeAt(event);
      if (!place || !editor.isEditable) return;
      const { state, view } = editor;
      view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place.caret)));
      insert(sections);
    };
    const stop = draggedSections.subscribe((sections) => {
      if (!sections) hide();
    });
    // In front of the editor's own: it would take the drag for text.
    dom.addEventListener('dragover', over, true);
    dom.addEventListener('drop', drop, true);
    return () => {
      stop();
      line.remove();
      dom.removeEventListener('dragover', over, true);
      dom.removeEventListener('drop', drop, true);
    };
  }, [editor, insert]);
}
