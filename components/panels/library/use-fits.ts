import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import { blockAt } from '@/lib/editor/blocks/block-at';
import { knownScaffolds } from '@/lib/editor/guidance/known-scaffolds';
import { docToBlocks } from '@/lib/schema/node-to-block';
import { placeFacts } from '@/lib/sections/fit/place-facts';
import type { FittingSection } from '@/lib/sections/library-section';
import { askServer } from '../../forms/ask-server';
import type { ErrorKey } from '../../forms/form-state';
import type { LibraryActions } from './library-actions';

/** Milliseconds that the caret has to rest. */
const SETTLE_MS = 350;

/** What fits where the caret is, asked again when it rests elsewhere; nothing is asked while not `wanted`. */
export function useFits(
  editor: Editor | null,
  wanted: boolean,
  draftId: string,
  { fitInLibrary }: Pick<LibraryActions, 'fitInLibrary'>,
): { readonly fits: readonly FittingSection[] | null; readonly error: ErrorKey | null } {
  const [fits, setFits] = useState<readonly FittingSection[] | null>(null);
  const [error, setError] = useState<ErrorKey | null>(null);
  useEffect(() => {
    if (!editor || !wanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    let ended = false;
    const ask = async () => {
      timer = undefined;
      if (editor.isDestroyed || editor.view.composing) return later();
      const { state } = editor;
      const at = blockAt(state.selection.$head)?.index ?? -1;
      const place = placeFacts(docToBlocks(state.doc), at, knownScaffolds.get());
      const key = JSON.stringify(place);
      if (key === last) return;
      last = key;
      const copy = { ...place, suggested: [...place.suggested], used: [...place.used] };
      const answer = await askServer(() => fitInLibrary({ draftId, place: copy }));
      if (ended || last !== key) return;
      if ('data' in answer && answer.data) setFits(answer.data);
      setError(answer.error ?? null);
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, SETTLE_MS);
    };
    void ask();
    editor.on('transaction', later);
    return () => {
      ended = true;
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor, wanted, draftId, fitInLibrary]);
  return { fits, error };
}
