import type { Editor } from '@tiptap/core';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type * as Y from 'yjs';
import { type Observable, Subject } from '../connection/observable';
import { drawnAnew } from './drawn-anew';
import { type Across, type Mark, type MarkSpan, markSpans, SAME } from './mark-spans';
import { marksKey } from './marks-plugin';

/** Milliseconds after the last change, more than between two keys: finding the places takes no time from typing. */
const SETTLE_MS = 250;

export interface Marking {
  readonly marks: readonly Mark[];
  /** The comment whose card is looked at. */
  readonly active: string | null;
}

export interface FollowedMarks {
  readonly spans: Observable<ReadonlyMap<string, MarkSpan>>;
  stop(): void;
}

/**
 * Draws comments in the text and says where they are, after every change (MARK1, MARK2).
 * @param across reads how places of `doc` are found in what the editor shows
 */
export function followMarks(
  editor: Editor,
  doc: Y.Doc,
  marking: Observable<Marking>,
  across: () => Across = () => SAME,
): FollowedMarks {
  const spans = new Subject<ReadonlyMap<string, MarkSpan>>(new Map(), sameSpans);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = () => {
    timer = undefined;
    if (editor.isDestroyed) return;
    if (editor.view.composing) {
      later();
      return;
    }
    const { marks, active } = marking.get();
    const found = markSpans(editor.state, doc, marks, across());
    spans.set(found);
    const drawn = marks.flatMap((mark) => decorate(mark, found.get(mark.id), mark.id === active));
    const before = marksKey.getState(editor.state) ?? DecorationSet.empty;
    const set = drawnAnew(before, editor.state.doc, drawn, keyOf);
    if (!set) return;
    editor.view.dispatch(editor.state.tr.setMeta(marksKey, set).setMeta('addToHistory', false));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(draw, SETTLE_MS);
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) later();
  };
  editor.on('transaction', changed);
  const stopMarks = marking.subscribe(draw);
  draw();
  return {
    spans,
    stop: () => {
      clearTimeout(timer);
      stopMarks();
      editor.off('transaction', changed);
    },
  };
}

function decorate(mark: Mark, span: MarkSpan | undefined, active: boolean): Decoration[] {
  if (!span) return [];
  const state = active ? ' is-active' : '';
  const spec = { id: mark.id, active };
  if (mark.scope === 'section') {
    const attrs = { class: `comment-section${state}` };
    return [Decoration.node(span.from, span.to, attrs, spec)];
  }
  const attrs = { class: `comment-mark${state}` };
  return [Decoration.inline(span.from, span.to, attrs, { ...spec, inclusiveEnd: false })];
}

function keyOf({ spec }: Decoration): string {
  return `${spec.id} ${spec.active}`;
}

function sameSpans(a: ReadonlyMap<string, MarkSpan>, b: ReadonlyMap<string, MarkSpan>): boolean {
  if (a.size !== b.size) return false;
  for (const [id, { from, to, block }] of a) {
    const other = b.get(id);
    if (!other || other.from !== from || other.to !== to || other.block !== block) return false;
  }
  return true;
}
