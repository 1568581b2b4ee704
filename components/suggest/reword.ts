import { newUid } from '@/lib/editor/blocks/new-uid';
import { planSync } from '@/lib/suggestions/plan-sync';
import type { Suggestion } from '@/lib/suggestions/suggestion';
import { type Pins, pinPlaces } from '@/lib/ytext/pins';
import { type Rewording, rewordingAt, rewordingHunks } from '@/lib/ytext/suggestions/rewording';
import { cleanText } from '@/lib/ytext/text-rules';
import type { LiveSession } from '../editor/live-session';
import type { ErrorKey } from '../forms/form-state';
import { pinnedOf } from './own-rows';
import { postChanges, RefusedChanges } from './post-changes';
import { suggestDesk } from './suggest-desk';

/** What stands at the words that were selected, and what the person suggests there already; null = gone. */
export function readRewording(
  session: LiveSession,
  { start, end }: Pins,
  meId: string,
): Rewording<Suggestion> | null {
  const { doc } = session.connection;
  const [from, to] = pinPlaces(doc, [start, end]);
  if (!from || !to) return null;
  const open = [...(suggestDesk(session).feed.open.get()?.values() ?? [])];
  const own = open
    .filter(({ authorId }) => authorId === meId)
    .map((row) => ({ ...row, ...pinnedOf(row), row }));
  const found = rewordingAt(doc, { from: from.index, to: to.index }, own);
  return found && { ...found, rows: found.rows.map(({ row }) => row) };
}

/**
 * Suggests `words` for a stretch of the text, in place of what was suggested there before; the words of the
 * text themselves take that back. @returns the id of the first suggestion, if any, or what stands in the way
 */
export async function sendRewording(
  session: LiveSession,
  rewording: Rewording<Suggestion>,
  words: string,
): Promise<{ readonly id: string | null } | { readonly error: ErrorKey }> {
  const clean = words.split('\n').map(cleanText).join('\n');
  const { doc } = session.connection;
  const proposals = rewordingHunks(doc, rewording, clean, newUid);
  const plan = planSync(rewording.rows, proposals, () => `${newUid()}${newUid()}`);
  try {
    const { decided, gone } = await postChanges(session.draftId, plan);
    if (gone) return { error: 'anchor-moved' };
    if (decided.length > 0) return { error: 'suggestion-decided' };
    suggestDesk(session).feed.read();
    return { id: plan.rows[0]?.id ?? null };
  } catch (error) {
    return { error: error instanceof RefusedChanges ? error.code : 'no-connection' };
  }
}
