import type * as Y from 'yjs';
import type { Role } from '@/lib/access/role';
import { db } from '@/lib/db/client';
import { decideGroup } from '@/lib/db/suggestions/decide-group';
import { type PostedSuggestion, syncSuggestions } from '@/lib/db/suggestions/sync-suggestions';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { hunksOf } from '@/lib/suggestions/hunks-of';
import type { Decision, SeenSuggestion } from '@/lib/suggestions/suggestion';
import { draftRooms } from '@/lib/wire/lectern-global';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { docTokens } from '@/lib/ytext/suggestions/doc-tokens';
import { pinHunk } from '@/lib/ytext/suggestions/pin-hunk';
import { StockClient } from './stock-client';

export const FIRST = '应当在三十日内完成整改任务。';
export const SECOND = '各地要抓好落实，逐项销号。';
/** Who is what in the workspace of the seeds. */
const PEOPLE: Record<string, Role> = { jia: 'drafter', yi: 'reviewer', bing: 'viewer' };
let drafts = 0;

export interface Opened {
  readonly draftId: string;
  readonly jia: StockClient;
}

/** A draft of two paragraphs, with a drafter in it; jia drafts, yi reviews, bing reads. */
export async function openDraft(port: number): Promise<Opened> {
  const draftId = `suggest-${drafts++}`;
  const jia = new StockClient(port, draftId, 'jia');
  await jia.saved();
  for (const [userId, role] of Object.entries({ ...PEOPLE, 'seed-owner': 'owner' as const }))
    await db().membership.upsert({
      where: { workspaceId_userId: { workspaceId: 'seed-workspace', userId } },
      create: { workspaceId: 'seed-workspace', userId, role },
      update: { role },
    });
  const text = textOf(jia.doc);
  jia.doc.transact(() => {
    text.insert(1, FIRST, {});
    text.insertEmbed(text.length, { b: 'pppppppppppp' });
    text.insert(text.length, `${SECOND}\n`, {});
  });
  await jia.saved();
  return { draftId, jia };
}

/** A text as its paragraphs read. */
export const said = (blocks: readonly Block[]) => blocks.map(blockText);
/** The same of the server's text. */
export const serverText = async (draftId: string) => said((await draftRooms().read(draftId)) ?? []);
/** A block that says something else. */
export const withText = (one: Block | undefined, text: string): Block => ({
  ...(one as Block),
  inlines: [{ type: 'text', text, marks: [] }],
});

let made = 0;
/** Suggestions by which the text that `doc` says becomes this one. */
export function posts(doc: Y.Doc, change: (blocks: Block[]) => Block[]): PostedSuggestion[] {
  const tokens = docTokens(doc);
  const blocks = readBlocks(doc);
  const batch = made++;
  return hunksOf(blocks, change(blocks)).map(({ hunk, group }) => ({
    ...pinHunk(doc, tokens, hunk),
    id: `suggestion-${made++}`,
    groupId: group === null ? null : `group-${batch}-${group}`,
  }));
}
/** Two suggestions in the first paragraph. */
export const must = (doc: Y.Doc) =>
  posts(doc, ([a, ...rest]) => [withText(a, '必须在三十日内完成全部整改任务。'), ...rest]);
/** What a window posts. */
export const sync = (
  draftId: string,
  upserts: PostedSuggestion[],
  removes: string[] = [],
  actorId = 'yi',
) => syncSuggestions({ actorId, draftId, upserts, removes });
/** What somebody sees who looks now: the suggestion with those of its group. */
export async function seenNow(id: string): Promise<{ draftId: string; seen: SeenSuggestion[] }> {
  const include = { suggestion: true } as const;
  const one = await db().annotation.findUniqueOrThrow({ where: { id }, include });
  const groupId = one.suggestion?.groupId;
  const where = groupId ? { suggestion: { groupId }, status: one.status } : { id };
  const select = { id: true, version: true } as const;
  return { draftId: one.draftId, seen: await db().annotation.findMany({ where, select }) };
}
/** Decides what stands there now. */
export const decide = async (id: string, decision: Decision, actorId = 'jia') =>
  decideGroup({ actorId, decision, ...(await seenNow(id)) });
/** Accepts it as it stands now. */
export const accept = (id: string | undefined, actorId = 'jia') =>
  decide(id ?? '', 'accepted', actorId);
/** Takes the decision back. */
export const undo = (id: string | undefined, actorId = 'jia') => decide(id ?? '', 'open', actorId);
