'use client';
import { useCallback } from 'react';
import { copyText } from '../ui/copy-text';
import { showToast } from '../ui/toast-store';
import type { LiveSession } from './live-session';
import { wholeText } from './whole-text';

/** Copies the text of this page, also what is not synced; says so with `done`. */
export function useCopyAll(session: LiveSession, done: string): () => void {
  return useCallback(async () => {
    const editor = session.editor.get();
    if (editor && (await copyText(wholeText(editor)))) showToast(done);
  }, [session, done]);
}
