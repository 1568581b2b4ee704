'use client';
import type { LiveSession } from './live-session';
import { SlashMenu } from './slash-menu';
import { useObservable } from './use-observable';

/** The `/` menu of the live text. */
export function LiveSlash({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  return editor ? <SlashMenu editor={editor} menu={session.slash} /> : null;
}
