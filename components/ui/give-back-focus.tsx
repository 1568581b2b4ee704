'use client';
import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useState } from 'react';

/**
 * Inside a window: when it goes, the focus is where it was before, in the same moment, so that the next key is not lost
 * (LATE6).
 * @param elsewhere puts the focus somewhere else; true when it has
 */
export function GiveBackFocus({ elsewhere }: { readonly elsewhere?: (() => boolean) | undefined }) {
  const [before] = useState(() => document.activeElement);
  const latest = useRef(elsewhere);
  useEffect(() => {
    latest.current = elsewhere;
  });
  useEffect(
    () => () => {
      if (latest.current?.() || document.activeElement !== document.body) return;
      if (before instanceof HTMLElement && before.isConnected) focus(before);
    },
    [before],
  );
  return null;
}

/** The text gets its caret back with the focus; by itself it has it a moment later. */
function focus(element: HTMLElement & { readonly editor?: Editor }): void {
  if (element.editor) element.editor.view.focus();
  else element.focus({ preventScroll: true });
}
