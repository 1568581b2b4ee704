import { can } from '../../access/can';
import { effectiveRole } from '../../access/role';
import { type Candidate, findCandidates } from './find-candidates';
import { fold } from './fold';
import { searchWords } from './search-words';
import { markedText, placesOf, type Snippet, type SnippetPart, snippetsOf } from './snippet';

/** A draft in which the words were found. */
export interface FoundDraft {
  readonly id: string;
  readonly name: readonly SnippetPart[];
  /** Civil date YYYY-MM-DD. */
  readonly speechDate: string | null;
  readonly speaker: string;
  readonly lastEditedAt: Date | null;
  /** Places in the text. */
  readonly places: number;
  readonly snippets: readonly Snippet[];
}

export interface SearchAnswer {
  readonly state: 'found' | 'empty' | 'too-long';
  readonly drafts: readonly FoundDraft[];
  /** There are more drafts than are given. */
  readonly more: boolean;
}

/** So many drafts are shown; whoever sees more looks for a longer word. */
export const MAX_FOUND = 30;
const SNIPPETS = 3;
const BATCH = MAX_FOUND + 1;

/**
 * The drafts a person may read whose name or text holds all the words of the question, the last edited first.
 * Words are substrings of one character or more (SPEC.md of this folder).
 */
export async function searchDrafts({
  userId,
  query,
}: {
  userId: string;
  query: string;
}): Promise<SearchAnswer> {
  const words = searchWords(query);
  if (!words.ok) return { state: words.error, drafts: [], more: false };
  const found: FoundDraft[] = [];
  for (let skip = 0; found.length <= MAX_FOUND; skip += BATCH) {
    const candidates = await findCandidates({ userId, words: words.value, skip, take: BATCH });
    found.push(...candidates.flatMap((candidate) => foundIn(candidate, words.value)));
    if (candidates.length < BATCH) break;
  }
  return { state: 'found', drafts: found.slice(0, MAX_FOUND), more: found.length > MAX_FOUND };
}

function foundIn(candidate: Candidate, words: readonly string[]): FoundDraft[] {
  const { id, speechDate, speaker, lastEditedAt, workspaceRole, draftRole, text } = candidate;
  if (!can(effectiveRole(workspaceRole, draftRole), 'draft.read')) return [];
  const [name, body] = [fold(candidate.name), fold(text)];
  if (!words.every((word) => name.includes(word) || body.includes(word))) return [];
  const places = placesOf(body, words);
  return [
    {
      id,
      speechDate,
      speaker,
      lastEditedAt,
      name: markedText(candidate.name, placesOf(name, words)),
      places: places.length,
      snippets: snippetsOf(text, places, SNIPPETS),
    },
  ];
}
