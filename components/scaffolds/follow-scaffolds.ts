import type { Editor } from '@tiptap/core';
import { docBlocks } from '@/lib/editor/blocks/doc-blocks';
import { knownScaffolds, learnScaffolds } from '@/lib/editor/guidance/known-scaffolds';
import type { Scaffold } from '@/lib/sections/scaffolds/scaffold';
import { readScaffoldSource } from '@/lib/sections/section-source';
import { tryUntilDone } from '../editor/try-until-done';

/** Milliseconds that the text has to rest. */
const SETTLE_MS = 1_000;

/**
 * Asks the server for the office's scaffolds that the text or its draft names and that are not known yet,
 * each once: at the start, and when blocks of another draft are put in.
 * @param made key of the scaffold that the draft was made from
 * @param ask rejects when the server was not reached
 * @returns how to stop
 */
export function followScaffolds(
  editor: Editor,
  made: string | null,
  ask: (keys: string[]) => Promise<readonly Scaffold[]>,
): () => void {
  const asked = new Set<string>();
  const stops: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const read = () => {
    timer = undefined;
    if (editor.isDestroyed) return;
    const find = knownScaffolds.get();
    const keys = namedScaffolds(editor, made).filter((key) => !find(key) && !asked.has(key));
    if (keys.length === 0) return;
    for (const key of keys) asked.add(key);
    stops.push(
      tryUntilDone(
        () => ask(keys),
        (scaffolds) => learnScaffolds(editor.view, scaffolds),
      ),
    );
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    if (transaction.docChanged) timer ??= setTimeout(read, SETTLE_MS);
  };
  read();
  editor.on('transaction', changed);
  return () => {
    editor.off('transaction', changed);
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
}

function namedScaffolds({ state }: Editor, made: string | null): string[] {
  const named = new Set(made === null ? [] : [made]);
  for (const { src } of docBlocks(state.doc)) {
    const source = readScaffoldSource(src);
    if (source) named.add(source.scaffold);
  }
  return [...named];
}
