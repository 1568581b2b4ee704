import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Selects a word of the text and brings it into view: its place number `nth` from 0, or the last one when the text
 * has fewer by now. Letters compare without case. @returns false when the word is not there
 */
export function goToWords(editor: Editor, word: string, nth: number): boolean {
  const place = placeOf(editor.state.doc, word.toLowerCase(), nth);
  if (!place) return false;
  const { view, state } = editor;
  const selection = TextSelection.create(state.doc, place.from, place.to);
  view.dispatch(state.tr.setSelection(selection));
  const { node } = view.domAtPos(place.from);
  const element = node instanceof Element ? node : node.parentElement;
  element?.scrollIntoView({ block: 'center' });
  view.focus();
  if (!view.editable) selectInDom(view, place);
  return true;
}

/** A text that is only read gets no selection from the editor. */
function selectInDom(view: EditorView, { from, to }: Place): void {
  const [start, end] = [view.domAtPos(from), view.domAtPos(to)];
  window.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeOf(doc: Node, word: string, nth: number): Place | null {
  let last: Place | null = null;
  let left = nth;
  doc.forEach((block, start) => {
    if (left < 0 || word === '') return;
    const { text, ends } = wordsOf(block, start + 1);
    for (
      let at = text.indexOf(word);
      at >= 0 && left >= 0;
      at = text.indexOf(word, at + word.length)
    ) {
      last = { from: ends[at]?.from ?? 0, to: ends[at + word.length - 1]?.to ?? 0 };
      left--;
    }
  });
  return last;
}

/** The words of a block, chips included, and for each unit its place in the document. */
function wordsOf(block: Node, start: number): { text: string; ends: Place[] } {
  let text = '';
  const ends: Place[] = [];
  block.forEach((node, offset) => {
    const from = start + offset;
    const words = node.isText ? (node.text ?? '') : node.textContent;
    for (let at = 0; at < words.length; at++) {
      const unit = node.isText ? from + at : from;
      ends.push({ from: unit, to: node.isText ? unit + 1 : from + node.nodeSize });
      text += words.charAt(at).toLowerCase().charAt(0);
    }
  });
  return { text, ends };
}
