import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import type { Phrase } from '@/lib/recognise/block-phrases';
import { blockAttrs } from '../blocks/block-attrs';
import { readingOf } from './readings';

/** What Tab would do now. */
export interface Offer {
  readonly phrase: Phrase;
  /** The phrase with those that stand inside it: they become chips together. */
  readonly phrases: readonly Phrase[];
  /** Where the content of the block begins. */
  readonly start: number;
  /** Whether nothing but a mark stands between the phrase and the end of the block. */
  readonly last: boolean;
}

/** The mark that a person has typed already when the words are read. */
const MARK = /^[，。；、：！？,;:)）”]$/u;
const MARKS_TO_END = /^[，。；、：！？,;:)）”]?$/u;

/**
 * REC2: the phrase at a bare caret: the shortest that the caret stands in or behind, perhaps with one mark
 * between, and that nobody sent away.
 */
export function offerAt(state: EditorState, dismissed: ReadonlySet<string>): Offer | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty || selection.$head.depth !== 1) {
    return null;
  }
  const { $head } = selection;
  const block = $head.parent;
  const found = readingOf(block);
  if (!found || found.length === 0) return null;
  const at = $head.parentOffset;
  const [phrase] = found
    .filter((one) => isNear(block, one, at) && !dismissed.has(phraseKey(block, one)))
    .sort((a, b) => a.to - a.from - (b.to - b.from));
  if (!phrase) return null;
  const phrases = found.filter((one) => one.from >= phrase.from && one.to <= phrase.to);
  const rest = block.textBetween(phrase.to, block.content.size, '', '\ufffc');
  return { phrase, phrases, start: $head.start(), last: MARKS_TO_END.test(rest) };
}

/** Not before its first character: there, Tab is for the level. */
function isNear(block: Node, { from, to }: Phrase, at: number): boolean {
  if (at <= from) return false;
  return at <= to || (at === to + 1 && MARK.test(block.textBetween(to, at, '', '\ufffc')));
}

/** REC3: what was sent away stays away until its words change. */
export function phraseKey(block: Node, { kind, text }: Phrase): string {
  return `${blockAttrs(block).uid} ${kind} ${text}`;
}
