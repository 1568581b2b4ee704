import type { Person } from '@/lib/editor/caret/peers';
import type { DrawnChange } from '@/lib/editor/suggest/drawn-change';
import { ownSpots } from '@/lib/suggestions/fit-text';
import { madeRows } from '@/lib/suggestions/made-rows';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { partTokens, sameTokens, type TextToken } from '@/lib/suggestions/text-tokens';
import { toldApart } from '@/lib/suggestions/told-apart';
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
  active,
}: {
  readonly session: LiveSession;
  readonly open: readonly Suggestion[];
  /** Null while the text itself is in the editor. */
  readonly mine: OwnChanges | null;
  readonly me: { readonly id: string; readonly name: string };
  /** The suggestion whose card is looked at. */
  readonly active: string | null;
}): DrawnChange[] {
  const { doc } = editorText(session);
  const asked = mine ? open.filter(({ authorId }) => authorId !== me.id) : open;
  const people = session.people.get();
  const looked = together(open, active);
  const hunks = toldApart((mine?.() ?? []).map((hunk) => ({ hunk }))).map(({ hunk }) => hunk);
  if (asked.length + hunks.length === 0) return [];
  const tokens = tokensNow(doc);
  const spots = spotsOf(doc, asked.map(pinnedOf), () => null);
  const stood = ownSpots(
    tokens,
    asked.map(({ hunk }) => hunk),
  );
  const told = new Set(toldApart(asked));
  const theirs = asked.flatMap((one, at): DrawnChange[] => {
    if (!told.has(one)) return [];
    const spot = spots[at] ?? stood[at] ?? null;
    const { id, hunk, authorId, authorName: author } = one;
    if (hunk.op === 'text' && !(spot && stands(tokens, hunk, spot.from, spot.to))) return [];
    const colour = colourOf(people, authorId);
    const drawn = { row: id, hunk, spot, side: 'asked', colour, author } as const;
    return [{ id, ...drawn, active: looked.has(id) }];
  });
  const made = ownSpots(tokens, hunks);
  const rows = madeRows(
    hunks,
    open.filter(({ authorId }) => authorId === me.id),
  );
  const own = hunks.map((hunk, at): DrawnChange => {
    const spot = made[at] ?? null;
    const row = rows[at] ?? null;
    const drawn = { hunk, spot, side: 'made', author: me.name } as const;
    const active = row !== null && looked.has(row);
    return { id: 'mine', row, ...drawn, colour: colourOf(people, me.id), active };
  });
  return [...theirs, ...own];
}

/** The suggestions of the card that is looked at. */
function together(open: readonly Suggestion[], active: string | null): ReadonlySet<string> {
  const one = open.find(({ id }) => id === active);
  if (!one) return new Set();
  const same = ({ groupId, authorId }: Suggestion) =>
    groupId !== null && groupId === one.groupId && authorId === one.authorId;
  return new Set([one, ...open.filter(same)].map(({ id }) => id));
}

/** The colour of who is here, else one that goes by the id: the same for everybody. */
export function colourOf(people: readonly Person[], id: string): number {
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
  return sameTokens(del, tokens.slice(from, to));
}
