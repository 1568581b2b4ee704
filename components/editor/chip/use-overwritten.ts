'use client';
import type { Editor } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import type { ChipBoard } from '@/lib/editor/chips/chip-board';
import { type Overwritten, watchWording } from '@/lib/editor/chips/wording-watch';
import type { DraftConnection } from '@/lib/editor/connection/open-draft';
import { emptyByName, fillByName } from '@/lib/editor/placeholders/fill-by-name';
import { isPlaceholder, nameOf } from '@/lib/editor/placeholders/find-placeholder';
import type { FillRefusal } from '@/lib/editor/placeholders/value-for';
import { WORDS } from '@/lib/placeholders/asked-for';
import { useRefusalWords } from '../../placeholders/use-refusal-words';
import { showToast } from '../../ui/toast-store';
import type { LiveSession } from '../live-session';
import { chipHandle } from './chip-handle';

/**
 * Says that somebody replaced own words of a chip unseen, with a way back (CHIP10). A placeholder is told once for all
 * its places, and comes back in all; when that cannot be now the reason is said, and the way stays.
 */
export function useOverwritten(
  editor: Editor,
  board: ChipBoard | null,
  {
    connection: { awareness, doc },
    meta,
  }: {
    readonly connection: Pick<DraftConnection, 'awareness' | 'doc'>;
    readonly meta: LiveSession['meta'];
  },
): void {
  const t = useTranslations('chip');
  const refusalWords = useRefusalWords();
  useEffect(() => {
    /** Names told in this turn. */
    const told = new Set<string>();
    const tell = (text: string, run: () => void) =>
      showToast(text, { label: t('restoreMine'), run });
    const restore = (name: string, mine: string) => {
      const refused = setBack(name, mine);
      if (refused) tell(refusalWords(refused), () => restore(name, mine));
    };
    const setBack = (name: string, mine: string): FillRefusal | null => {
      if (mine === name) {
        return emptyByName(editor.view, name) ? null : { reason: 'busy', name, asked: WORDS };
      }
      const filled = fillByName(editor.view, name, mine, meta.get());
      return filled.ok ? null : filled.error;
    };
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
      tell(text, () => restore(name, mine));
    });
  }, [doc, board, awareness, editor, meta, refusalWords, t]);
}
