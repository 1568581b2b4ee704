import { dateInWords } from '../deadlines/date-in-words';
import { DEFAULT_ATTRS } from '../draft/default-attrs';
import type { Block, BlockKind, DraftMeta } from '../draft/draft';

/** What the head says; what is not known yet is left out. */
export type SpeechFacts = Pick<DraftMeta, 'name'> &
  Partial<Pick<DraftMeta, 'post' | 'speaker' | 'speechDate'>>;

/**
 * The head of a new speech as far as it is known: the title, who speaks, the day in brackets (SEC17).
 * @param newUid makes a fresh id on each call
 */
export function speechHead(
  { name, post = '', speaker = '', speechDate = null }: SpeechFacts,
  newUid: () => string,
): Block[] {
  const who = [post, speaker].filter((words) => words.trim() !== '').join('　');
  const day = speechDate === null ? '' : `（${dateInWords(speechDate)}）`;
  const lines = [['title', name] as const, ['byline', who] as const, ['dateline', day] as const];
  return lines
    .filter(([, words]) => words !== '')
    .map(([kind, text]: readonly [BlockKind, string]) => ({
      ...DEFAULT_ATTRS,
      kind,
      uid: newUid(),
      inlines: [{ type: 'text', text, marks: [] }],
    }));
}
