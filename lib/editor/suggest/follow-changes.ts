import type { Editor } from '@tiptap/core';
import { type Decoration, DecorationSet } from '@tiptap/pm/view';
import { drawnAnew } from '../comments/drawn-anew';
import { changesKey } from '../comments/marks-plugin';
import type { Observable } from '../connection/observable';
import { DRAWN_AGAIN } from '../sight/come-into-sight';
import { drawChanges } from './draw-changes';
import { drawLead } from './draw-lead';
import type { ChangeWords, DrawnChange } from './drawn-change';

/** Milliseconds from a change of the text to the next drawing. */
const SOON_MS = 16;
const AT_MOST_MS = 300;
/** So many times as long as drawing takes is left to typing. */
const REST = 24;
/** Milliseconds of rest after which hints that tell other words by now are written anew. */
const REST_MS = 500;
/** Drawing that costs less takes no frame from anybody. */
const CHEAP_MS = 4;

/**
 * Draws suggested changes after every change of the text or of `told`; never while an input method composes
 * (SUG4).
 * @param read what is to be drawn on the text as it is
 * @param isOwn whether keys make changes; else the edit carries along what is drawn, and there is time
 * @returns how to stop
 */
export function followChanges(
  editor: Editor,
  read: () => readonly DrawnChange[],
  told: readonly Observable<unknown>[],
  words: ChangeWords,
  isOwn: () => boolean = () => true,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let due = 0;
  let cost = 0;
  const draw = (keyOf = placeKey) => {
    clearTimeout(timer);
    timer = undefined;
    if (editor.isDestroyed) return;
    if (editor.view.composing) return later();
    const from = performance.now();
    const { decorations, leads } = drawChanges(editor.state, read(), words);
    drawLead(editor.view.dom, leads);
    const before = changesKey.getState(editor.state) ?? DecorationSet.empty;
    const set = drawnAnew(before, editor.state.doc, decorations, keyOf);
    cost = performance.now() - from;
    if (!set) return;
    editor.view.dispatch(editor.state.tr.setMeta(changesKey, set).setMeta('addToHistory', false));
    // Lines stand elsewhere now.
    editor.view.dom.dispatchEvent(new Event(DRAWN_AGAIN));
  };
  const later = (soon = true) => {
    clearTimeout(rest);
    rest = setTimeout(() => draw(hintKey), REST_MS);
    const isCheap = soon && cost < CHEAP_MS;
    const wait = isCheap ? SOON_MS : soon ? Math.min(cost * REST, AT_MOST_MS) : AT_MOST_MS;
    const at = performance.now() + wait;
    if (timer !== undefined && due <= at) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => draw(), wait);
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) later(isOwn());
  };
  editor.on('transaction', changed);
  const stops = told.map((one) => one.subscribe(() => later()));
  draw();
  return () => {
    clearTimeout(timer);
    clearTimeout(rest);
    for (const stop of stops) stop();
    editor.off('transaction', changed);
    if (!editor.isDestroyed) drawLead(editor.view.dom, []);
  };
}

function hintKey(one: Decoration): string {
  return `${placeKey(one)} ${one.spec.title ?? ''}`;
}

function placeKey({ spec }: Decoration): string {
  return `${spec.id} ${spec.row} ${spec.active} ${spec.colour} ${spec.key ?? ''}`;
}
