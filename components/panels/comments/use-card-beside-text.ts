'use client';
import type { Editor } from '@tiptap/core';
import { type RefObject, useLayoutEffect } from 'react';
import type { MarkSpan } from '@/lib/editor/comments/mark-spans';
import { beDrawn } from '@/lib/editor/sight/come-into-sight';

/** The panel stands beside the page only from this width. */
const BESIDE = '(min-width: 1280px)';
/** Pixels between the lowest card and the foot of the panel. */
const GAP = 12;

/**
 * Brings the active card beside the line it speaks of, the others give way; the text itself is scrolled
 * only when that line is out of sight.
 */
export function useCardBesideText(
  list: RefObject<HTMLElement | null>,
  editor: Editor | null,
  active: string | null,
  span: MarkSpan | undefined,
): void {
  useLayoutEffect(() => {
    const scroller = list.current?.parentElement;
    const card = list.current?.querySelector<HTMLElement>(`[data-thread="${active}"]`);
    if (!list.current || !scroller || !card) return;
    if (!editor || !span || editor.isDestroyed) {
      card.scrollIntoView({ block: 'nearest' });
      return;
    }
    bringIntoSight(editor, span);
    list.current.style.paddingTop = '';
    if (!window.matchMedia(BESIDE).matches) {
      card.scrollIntoView({ block: 'nearest' });
      return;
    }
    const line = editor.view.coordsAtPos(span.from).top;
    // Beside the line, but never cut off below.
    const lowest = Math.max(0, scroller.clientHeight - card.offsetHeight - GAP);
    const wanted = Math.min(line - scroller.getBoundingClientRect().top, lowest);
    const offset = card.offsetTop - list.current.offsetTop;
    const own = Number.parseFloat(getComputedStyle(list.current).paddingTop);
    if (offset < wanted) list.current.style.paddingTop = `${own + wanted - offset}px`;
    scroller.scrollTop = Math.max(0, offset - wanted);
  }, [list, editor, active, span]);
}

function bringIntoSight(editor: Editor, { from }: MarkSpan): void {
  const { node } = editor.view.domAtPos(from + 1);
  const element = node instanceof Element ? node : node.parentElement;
  if (element) beDrawn(element);
  const desk = editor.view.dom.closest('.desk')?.getBoundingClientRect();
  const line = editor.view.coordsAtPos(from);
  if (!desk || (line.top >= desk.top && line.bottom <= desk.bottom)) return;
  element?.scrollIntoView({ block: 'center' });
}
