import type { Person } from '@/lib/editor/caret/peers';
import type { DrawnChange } from '@/lib/editor/suggest/drawn-change';
import { ownSpots } from '@/lib/suggestions/fit-text';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { partTokens, sameToken, type TextToken } from '@/lib/suggestions/text-tokens';
import { tokensNow } from '@/lib/ytext/suggestions/doc-now';
import { spotsOf } from '@/lib/ytext/suggestions/pin-hunk';
import { editorText } from '../editor/editor-text';
import type { LiveSession } from '../editor/live-session';
import { pinnedOf } from './own-rows';
import type { OwnChanges } from './suggest-desk';

/** What is drawn in the editor: everybody's open suggestions, own ones by what the copy says by now (SUG4). */
export function shownChanges({
  session,
  open,
  mine,
  me,
}: {
  readonly session: LiveSession;
  readonly open: readonly Suggestion[];
  /** Null while the text itself is in the editor. */
  readonly mine: OwnChanges | null;
  readonly me: { readonly id: string; readonly name: string };
}): DrawnChange[] {
  const { doc } = editorText(session);
  const asked = mine ? open.filter(({ authorId }) => authorId !== me.id) : open;
  const people = session.people.get();
  const hunks = mine?.() ?? [];
  if (asked.length + hunks.length === 0) return [];
  const tokens = tokensNow(doc);
  const spots = spotsOf(doc, asked.map(pinnedOf), () => null);
  const stood = ownSpots(
    tokens,
    asked.map(({ hunk }) => hunk),
  );
  const theirs = asked.flatMap((one, at): DrawnChange[] => {
    const spot = spots[at] ?? stood[at] ?? null;
    const { id, hunk, authorId, authorName: author } = one;
    if (hunk.op === 'text' && !(spot && stands(tokens, hunk, spot.from, spot.to))) return [];
    const colour = colourOf(people, authorId);
    return [{ id, hunk, spot, side: 'asked', colour, author, active: false }];
  });
  const made = ownSpots(tokens, hunks);
  const own = hunks.map((hunk, at): DrawnChange => {
    const spot = made[at] ?? null;
    const colour = colourOf(people, me.id);
    return { id: 'mine', hunk, spot, side: 'made', colour, author: me.name, active: false };
  });
  return [...theirs, ...own];
}

/** The colour of who is here, else one that goes by the id: the same for everybody. */
function colourOf(people: readonly Person[], id: string): number {
  const here = people.find(({ userId }) => userId === id);
  return here?.colour ?? ([...id].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 10) + 1;
}

/** Words that changed meanwhile are not struck: the card tells of them. */
function stands(
  tokens: readonly TextToken[],
  hunk: Extract<Suggestion['hunk'], { op: 'text' }>,
  from: number,
  to: number,
): boolean {
  const del = partTokens(hunk.del);
  if (del.length === 0) return true;
  return del.length === to - from && del.every((one, at) => sameToken(one, tokens[from + at]));
}
