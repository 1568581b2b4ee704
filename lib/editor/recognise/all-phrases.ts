import type { Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Phrase } from '@/lib/recognise/block-phrases';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import { phraseKey } from './offer';
import { type PlacedPhrase, putChips } from './put-chips';
import { readBlock, wordsBefore } from './read-block';

/** A phrase of the text. */
export interface FoundPhrase extends PlacedPhrase {
  /** Says which it is, whatever is written around it: block, kind, words, and which of several the same. */
  readonly key: string;
  /** Index of its block. */
  readonly block: number;
  readonly phrase: Phrase;
}

/** REC5: every phrase of the text as it is now, in text order. Reads only what nobody has read yet. */
export function allPhrases(state: EditorState, context: RecogniseContext): FoundPhrase[] {
  const found: FoundPhrase[] = [];
  const before = wordsBefore(state);
  state.doc.forEach((block: Node, pos, index) => {
    const same = new Map<string, number>();
    for (const phrase of readBlock(block, before[index] ?? '', context)) {
      const words = phraseKey(block, phrase);
      const nth = same.get(words) ?? 0;
      same.set(words, nth + 1);
      found.push({ key: `${words} ${nth}`, block: index, start: pos + 1, phrase });
    }
  });
  return found;
}

/**
 * REC5: the chosen phrases as chips, in one transaction. Each is looked for in the text as it is now; one
 * whose words are not there any more is skipped. Null = nothing to do.
 */
export function convertChosen(
  state: EditorState,
  context: RecogniseContext,
  chosen: ReadonlySet<string>,
): { readonly tr: Transaction | null; readonly made: number; readonly skipped: number } {
  const there = allPhrases(state, context).filter(({ key }) => chosen.has(key));
  const { tr } = state;
  putChips(tr, there);
  const made = there.length;
  return { tr: made > 0 ? tr : null, made, skipped: chosen.size - made };
}
