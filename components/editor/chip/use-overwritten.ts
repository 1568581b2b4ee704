'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { ChipBoard } from '@/lib/editor/chips/chip-board';
import { type Overwritten, watchWording } from '@/lib/editor/chips/wording-watch';
import { emptyByName, fillByName } from '@/lib/editor/placeholders/fill-by-name';
import { isPlaceholder, nameOf } from '@/lib/editor/placeholders/find-placeholder';
import { showToast } from '../../ui/toast-store';
import type { LiveSession } from '../live-session';
import { chipHandle } from './chip-handle';

/**
 * Says that somebody replaced own words of a chip unseen, with a way back (CHIP10). A placeholder is told once for all
 * its places, and comes back in all.
 */
export function useOverwritten(
  editor: Editor,
  board: ChipBoard | null,
  session: LiveSession,
): void {
  const t = useTranslations('chip');
  const { awareness, doc } = session.connection;
  useEffect(() => {
    /** Names told in this turn. */
    const told = new Set<string>();
    const tell = (text: string, run: () => void) =>
      showToast(text, { label: t('restoreMine'), run });
    return watchWording(doc, ({ chipId, mine, theirs, client }: Overwritten) => {
      if (board?.open.get() === chipId) return;
      const person = awareness.getStates().get(client)?.user?.name ?? t('someone');
      const text = t('changed', { name: person, text: theirs });
      const node = board?.find(chipId)?.node;
      if (!node || !isPlaceholder(node)) {
        return tell(text, () => chipHandle(editor, chipId).set({ text: mine }));
      }
      const name = nameOf(node);
      if (told.has(name)) return;
      told.add(name);
      queueMicrotask(() => told.delete(name));
      tell(text, () => {
        if (mine === name) emptyByName(editor.view, name);
        else fillByName(editor.view, name, mine, session.meta.get());
      });
    });
  }, [doc, board, awareness, editor, session, t]);
}
