'use client';
import type { LiveSession } from './live-session';
import { useMayWrite } from './use-may-write';
import { useObservable } from './use-observable';
import { useSectionKeys } from './use-section-keys';
import { useSectionMoves } from './use-section-moves';

/** Keys of the page that are not part of typing. */
export function LiveKeys({ session }: { readonly session: LiveSession }) {
  const editor = useObservable(session.editor);
  const moves = useSectionMoves(useMayWrite(session) ? editor : null);
  useSectionKeys(editor, moves);
  return null;
}
