'use client';
import { useLayoutEffect, useRef } from 'react';
import type { LiveSession } from './live-session';
import { useObservable } from './use-observable';
import { loadWebFonts } from './web-fonts';

/**
 * The text itself. The editor's element is put in place by hand: `EditorContent` would bring the whole
 * of TipTap's React part before the text is editable. Web fonts come only now.
 */
export function LivePage({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!editor || !place.current) return;
    place.current.replaceChildren(editor.view.dom);
    loadWebFonts();
  }, [editor]);
  return <div ref={place} />;
}
