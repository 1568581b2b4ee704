'use client';
import { EditorContent } from '@tiptap/react';
import { useEffect } from 'react';
import type { LiveSession } from './live-session';
import { SlashMenu } from './slash-menu';
import { useObservable } from './use-observable';
import { loadWebFonts } from './web-fonts';

/** The text itself. Web fonts come only now: they never delay the first character typed. */
export function LivePage({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  useEffect(() => {
    if (editor) loadWebFonts();
  }, [editor]);
  if (!editor) return null;
  return (
    <>
      <EditorContent editor={editor} />
      <SlashMenu editor={editor} menu={session.slash} />
    </>
  );
}
