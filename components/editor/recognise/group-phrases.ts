import type { EditorState } from '@tiptap/pm/state';
import { drawnLabels } from '@/lib/editor/numbering/numbering-plugin';
import { allPhrases, type FoundPhrase } from '@/lib/editor/recognise/all-phrases';
import type { LedgerPoint } from '@/lib/ledger/ledger-row';
import { pointAt, pointsOf } from '@/lib/ledger/points-of';
import type { RecogniseContext } from '@/lib/recognise/recognise';
import { docToBlocks } from '@/lib/schema/node-to-block';

/** Phrases under one point; null before the first point. */
export interface PhraseGroup {
  readonly point: LedgerPoint | null;
  readonly phrases: readonly FoundPhrase[];
}

/** Everything recognised in the text, in text order, under the points it stands in. */
export function groupPhrases(state: EditorState, context: RecogniseContext): PhraseGroup[] {
  const found = allPhrases(state, context);
  if (found.length === 0) return [];
  const blocks = docToBlocks(state.doc);
  const { places, parents } = pointsOf(blocks);
  const labels = drawnLabels(state);
  const groups: { at: number; point: LedgerPoint | null; phrases: FoundPhrase[] }[] = [];
  for (const phrase of found) {
    const at = places[phrase.block]?.point ?? -1;
    const last = groups.at(-1);
    if (last?.at === at) last.phrases.push(phrase);
    else groups.push({ at, point: pointAt(blocks, labels, parents, at), phrases: [phrase] });
  }
  return groups;
}
