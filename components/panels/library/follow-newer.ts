import type { Editor } from '@tiptap/core';
import { hasNewerMarks, newerPlugin, showNewer } from '@/lib/editor/library/newer-plugin';
import { docToBlocks } from '@/lib/schema/node-to-block';
import type { NewerSection } from '@/lib/sections/library-section';
import { readLibrarySource } from '@/lib/sections/section-source';
import { newerAsked, newerFeed, newerOpen } from './newer-feed';

/** Milliseconds that the text has to rest, and between two questions that nothing gave rise to. */
const SETTLE_MS = 1_500;
const AGAIN_MS = 5 * 60_000;

/**
 * Asks the server which library blocks of the text have a newer version: at the start, when other blocks
 * are in the text, when a block was saved here, and every five minutes while the page is seen. Marks them in the text.
 * @returns how to stop
 */
export function followNewer(
  editor: Editor,
  label: string,
  ask: (sources: string[]) => Promise<readonly NewerSection[] | null>,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  let ended = false;
  const show = (sources: ReadonlySet<string>) => {
    clearTimeout(later);
    if (ended || editor.isDestroyed) return;
    const marked = hasNewerMarks(editor.state);
    if (!marked && sources.size === 0) return;
    // A plugin that comes later makes the views of all others anew, and would end a composition.
    if (editor.view.composing) {
      later = setTimeout(() => show(sources), SETTLE_MS);
      return;
    }
    if (!marked) editor.registerPlugin(newerPlugin(label));
    showNewer(editor.view, sources);
  };
  const read = async (again: boolean) => {
    timer = undefined;
    if (editor.isDestroyed) return;
    const sources = sourcesOf(editor);
    const key = sources.join(' ');
    if (!again && key === asked) return;
    asked = key;
    const newer = sources.length === 0 ? [] : await ask(sources);
    if (ended || asked !== key || !newer) return;
    newerFeed.set(newer);
    show(new Set(newer.map(({ src }) => src)));
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) timer ??= setTimeout(() => void read(false), SETTLE_MS);
  };
  const again = setInterval(() => {
    if (document.visibilityState === 'visible') void read(true);
  }, AGAIN_MS);
  void read(true);
  const stopAsked = newerAsked.subscribe(() => void read(true));
  editor.on('transaction', changed);
  return () => {
    ended = true;
    clearTimeout(timer);
    clearTimeout(later);
    clearInterval(again);
    stopAsked();
    editor.off('transaction', changed);
    newerFeed.set([]);
    newerOpen.set(null);
  };
}

function sourcesOf(editor: Editor): string[] {
  const sources = new Set<string>();
  for (const { src } of docToBlocks(editor.state.doc)) {
    if (src !== null && readLibrarySource(src)) sources.add(src);
  }
  return [...sources].sort();
}
