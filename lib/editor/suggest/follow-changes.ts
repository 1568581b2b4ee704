import type { Editor } from '@tiptap/core';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';
import { changesKey } from '../comments/marks-plugin';
import type { Observable } from '../connection/observable';
import { drawChanges } from './draw-changes';
import type { ChangeWords, DrawnChange } from './drawn-change';

/** Milliseconds from a change of the text to the next drawing, when drawing is cheap, and when it is not. */
const SOON_MS = 16;
const PAUSE_MS = 150;
const CHEAP_MS = 6;

/**
 * Draws suggested changes after every change of the text or of `told`; never while an input method composes
 * (SUG4).
 * @param read what is to be drawn on the text as it is
 * @returns how to stop
 */
export function followChanges(
  editor: Editor,
  read: () => readonly DrawnChange[],
  told: readonly Observable<unknown>[],
  words: ChangeWords,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  const draw = () => {
    timer = undefined;
    if (editor.isDestroyed) return;
    if (editor.view.composing) return later();
    const from = performance.now();
    const drawn = drawChanges(editor.state, read(), words);
    const before = changesKey.getState(editor.state);
    cost = performance.now() - from;
    if (before && sameDrawn(before, drawn)) return;
    const set = DecorationSet.create(editor.state.doc, drawn);
    editor.view.dispatch(editor.state.tr.setMeta(changesKey, set).setMeta('addToHistory', false));
  };
  const later = () => {
    if (timer !== undefined && cost < CHEAP_MS) return;
    clearTimeout(timer);
    timer = setTimeout(draw, cost < CHEAP_MS ? SOON_MS : PAUSE_MS);
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) later();
  };
  editor.on('transaction', changed);
  const stops = told.map((one) => one.subscribe(later));
  draw();
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
    editor.off('transaction', changed);
  };
}

function sameDrawn(before: DecorationSet, drawn: readonly Decoration[]): boolean {
  const known = before.find();
  if (known.length !== drawn.length) return false;
  const keys = new Set(known.map(keyOf));
  return drawn.every((one) => keys.has(keyOf(one)));
}

function keyOf({ from, to, spec }: Decoration): string {
  return `${from} ${to} ${spec.id} ${spec.active} ${spec.colour} ${spec.key ?? ''}`;
}
