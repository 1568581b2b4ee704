'use client';
import { useCallback } from 'react';
import { copyRich } from '../ui/copy-rich';
import { showToast } from '../ui/toast-store';
import type { LiveSession } from './live-session';
import { wholeText } from './whole-text';

/** Copies the text of this page with fonts and numbers, also what is not synced; says so with `done`. */
export function useCopyAll(session: LiveSession, done: string): () => void {
  return useCallback(async () => {
    const editor = session.editor.get();
    if (editor && (await copyRich(wholeText(editor)))) showToast(done);
  }, [session, done]);
}
