import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type * as Y from 'yjs';
import type { Role } from '@/lib/access/role';
import { closeDb, db } from '@/lib/db/client';
import { decideSuggestion } from '@/lib/db/suggestions/decide-suggestion';
import { listSuggestions } from '@/lib/db/suggestions/list-suggestions';
import { type PostedSuggestion, syncSuggestions } from '@/lib/db/suggestions/sync-suggestions';
import { undoDecision } from '@/lib/db/suggestions/undo-decision';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { hunksOf } from '@/lib/suggestions/hunks-of';
import { draftRooms } from '@/lib/wire/lectern-global';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { docTokens } from '@/lib/ytext/suggestions/doc-tokens';
import { pinHunk } from '@/lib/ytext/suggestions/pin-hunk';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { StockClient } from './stock-client';
import { type TestServer, testServer } from './test-server';

const FIRST = '应当在三十日内完成整改任务。';
const SECOND = '各地要抓好落实，逐项销号。';
/** Who is what in the workspace of the seeds. */
const PEOPLE: Record<string, Role> = { jia: 'drafter', yi: 'reviewer', bing: 'viewer' };

let server: TestServer;
let drafts = 0;

beforeAll(async () => {
  server = await testServer({ normaliseAfterMs: 20 });
  process.env.DATABASE_URL = server.door.url;
}, 60_000);

afterAll(async () => {
  await closeDb();
  await server.close();
});

interface Opened {
  readonly draftId: string;
  readonly jia: StockClient;
}

/** A draft of two paragraphs, with a drafter in it; jia drafts, yi reviews, bing reads. */
async function open(): Promise<Opened> {
  const draftId = `suggest-${drafts++}`;
  const jia = new StockClient(server.port, draftId, 'jia');
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

const said = (blocks: readonly Block[]) => blocks.map(blockText);
const serverText = async (draftId: string) => said((await draftRooms().read(draftId)) ?? []);
const withText = (one: Block | undefined, text: string): Block => ({
  ...(one as Block),
  inlines: [{ type: 'text', text, marks: [] }],
});

let made = 0;
/** Suggestions by which the text that `doc` says becomes this one. */
function posts(doc: Y.Doc, change: (blocks: Block[]) => Block[]): PostedSuggestion[] {
  const tokens = docTokens(doc);
  const blocks = readBlocks(doc);
  const batch = made++;
  return hunksOf(blocks, change(blocks)).map(({ hunk, quote, group }) => ({
    ...pinHunk(doc, tokens, hunk),
    id: `suggestion-${made++}`,
    quote,
    groupId: group === null ? null : `group-${batch}-${group}`,
  }));
}
const must = (doc: Y.Doc) =>
  posts(doc, ([a, ...rest]) => [withText(a, '必须在三十日内完成全部整改任务。'), ...rest]);
const sync = (
  draftId: string,
  upserts: PostedSuggestion[],
  removes: string[] = [],
  actorId = 'yi',
) => syncSuggestions({ actorId, draftId, upserts, removes });
const decide = (id: string, decision: 'accepted' | 'rejected', actorId = 'jia') =>
  decideSuggestion({ actorId, id, decision });
const accept = (id: string | undefined, actorId = 'jia') => decide(id ?? '', 'accepted', actorId);
const undo = (id: string | undefined, actorId = 'jia') => undoDecision({ actorId, id: id ?? '' });

describe('suggestions through the server', () => {
  it('SG1 SG4 SG6 SG7 a reviewer suggests, a drafter accepts and takes it back; everybody hears', async () => {
    const { draftId, jia } = await open();
    const [first, second] = must(jia.doc);
    if (!first || !second) throw new Error('two changes');
    expect(await sync(draftId, [first, second])).toEqual([]);
    expect((await serverText(draftId))[0]).toBe(FIRST);
    const feed = await listSuggestions({ userId: 'bing', draftId });
    expect(feed.suggestions).toMatchObject([
      { id: first.id, authorId: 'yi', status: 'open', quote: '应当' },
      { id: second.id, authorId: 'yi', status: 'open' },
    ]);
    await accept(second.id);
    await accept(first.id);
    expect((await serverText(draftId))[0]).toBe('必须在三十日内完成全部整改任务。');
    await jia.until(() => said(readBlocks(jia.doc))[0] === '必须在三十日内完成全部整改任务。');
    const later = await listSuggestions({ userId: 'yi', draftId, since: feed.seq });
    expect(later.suggestions.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    await undo(first.id);
    expect((await serverText(draftId))[0]).toBe('应当在三十日内完成全部整改任务。');
    await accept(first.id);
    await undo(second.id);
    expect((await serverText(draftId))[0]).toBe('必须在三十日内完成整改任务。');
    const trail = await db().auditEvent.findMany({ where: { draftId }, orderBy: { id: 'asc' } });
    expect(trail.map(({ action, actorId }) => `${action} ${actorId}`)).toEqual([
      'suggestion.accepted jia',
      'suggestion.accepted jia',
      'suggestion.undone jia',
      'suggestion.accepted jia',
      'suggestion.undone jia',
    ]);
    expect(JSON.stringify(trail)).not.toContain('应当');
    jia.destroy();
  });

  it('R27 SG4 what is accepted is committed: it is there after a restart', async () => {
    const { draftId, jia } = await open();
    const rows = must(jia.doc);
    await sync(draftId, rows);
    for (const { id } of rows) await accept(id);
    jia.destroy();
    await server.restart();
    expect((await serverText(draftId))[0]).toBe('必须在三十日内完成全部整改任务。');
    for (const { id } of rows) await undo(id);
    expect((await serverText(draftId))[0]).toBe(FIRST);
  });

  it('SG5 two who decide at once decide once', async () => {
    const { draftId, jia } = await open();
    for (let round = 0; round < 10; round++) {
      const [row] = posts(jia.doc, ([a, ...rest]) => [
        withText(a, `${blockText(a as Block)}补${round}。`),
        ...rest,
      ]);
      if (!row) throw new Error('a change');
      await sync(draftId, [row]);
      const all = await Promise.allSettled([
        accept(row.id),
        accept(row.id, 'seed-owner'),
        decide(row.id, round % 2 ? 'rejected' : 'accepted'),
      ]);
      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const [text = ''] = await serverText(draftId);
      expect(text.split(`补${round}`).length).toBeLessThanOrEqual(2);
      const { status } = await db().annotation.findUniqueOrThrow({ where: { id: row.id } });
      expect(text.includes(`补${round}`)).toBe(status === 'accepted');
      await jia.until(() => said(readBlocks(jia.doc))[0] === text);
    }
    jia.destroy();
  });

  it('SG5 a group is decided together, or not at all', async () => {
    const { draftId, jia } = await open();
    const move = ([a, b]: Block[]) => [
      withText(a, '应当在三十日内。'),
      withText(b, `${SECOND}完成整改任务全部事项。`),
    ];
    const rows = posts(jia.doc, move).map((row) => ({ ...row, groupId: `together-${draftId}` }));
    expect(rows.length).toBeGreaterThan(1);
    await sync(draftId, rows);
    textOf(jia.doc).insert(11, '好', {});
    await jia.saved();
    const before = await serverText(draftId);
    await rejectsWith(accept(rows[0]?.id), 'suggestion-changed');
    expect(await serverText(draftId)).toEqual(before);
    textOf(jia.doc).delete(11, 1);
    await jia.saved();
    await accept(rows.at(-1)?.id);
    const done = await db().annotation.findMany({ where: { draftId } });
    expect(new Set(done.map(({ status }) => status))).toEqual(new Set(['accepted']));
    await undo(rows[0]?.id);
    expect(await serverText(draftId)).toEqual([FIRST, SECOND]);
    jia.destroy();
  });

  it('SG2 the author is the person of the session; nobody touches another one’s rows', async () => {
    const { draftId, jia } = await open();
    const rows = must(jia.doc);
    await sync(draftId, rows);
    await rejectsWith(sync(draftId, rows, [], 'jia'), 'invalid-input');
    await rejectsWith(sync(draftId, [], [rows[0]?.id ?? ''], 'jia'), 'invalid-input');
    expect(await sync(draftId, rows)).toEqual([]);
    expect(await db().annotation.count({ where: { draftId, authorId: 'yi' } })).toBe(rows.length);
    jia.destroy();
  });

  it('SG3 SG6 a withdrawn one, one decided already, and one without its paragraph are answered as such', async () => {
    const { draftId, jia } = await open();
    const [first, second] = must(jia.doc);
    if (!first || !second) throw new Error('two changes');
    await sync(draftId, [first, second]);
    await sync(draftId, [second], [first.id]);
    await rejectsWith(accept(first.id), 'suggestion-withdrawn');
    await rejectsWith(undo(first.id), 'suggestion-decided');
    expect(await sync(draftId, [first])).toEqual([{ id: first.id, code: 'suggestion-withdrawn' }]);
    await decide(second.id, 'rejected');
    await rejectsWith(accept(second.id), 'suggestion-decided');
    expect(await sync(draftId, [second])).toEqual([{ id: second.id, code: 'suggestion-decided' }]);
    await undo(second.id);
    const late = posts(jia.doc, ([a, b]) => [
      a as Block,
      { ...withText(b, SECOND), kind: 'point', level: 1, style: 'cn-comma' },
    ]);
    const text = textOf(jia.doc);
    text.delete(FIRST.length + 2, SECOND.length + 2);
    await jia.saved();
    expect(await sync(draftId, late)).toEqual([{ id: late[0]?.id, code: 'suggestion-gone' }]);
    await rejectsWith(accept('no-such-suggestion'), 'not-found');
    jia.destroy();
  });

  it('SG3 words changed under a suggestion make it a conflict, and nothing is written', async () => {
    const { draftId, jia } = await open();
    const [first] = must(jia.doc);
    if (!first) throw new Error('a change');
    await sync(draftId, [first]);
    textOf(jia.doc).insert(2, '然', {});
    await jia.saved();
    await rejectsWith(accept(first.id), 'suggestion-changed');
    expect((await serverText(draftId))[0]).toBe(`应然${FIRST.slice(1)}`);
    const { status } = await db().annotation.findUniqueOrThrow({ where: { id: first.id } });
    expect(status).toBe('open');
    jia.destroy();
  });

  const RIGHTS: [string, boolean, boolean][] = [
    ['seed-owner', true, true],
    ['jia', true, true],
    ['yi', true, false],
    ['bing', false, false],
  ];
  test.each(RIGHTS)('SG2 rights of %s', async (who, suggests, decides) => {
    const { draftId, jia } = await open();
    const rows = must(jia.doc);
    const mine = sync(draftId, rows.slice(0, 1), [], who);
    await (suggests ? mine : rejectsWith(mine, 'forbidden'));
    if (!suggests) await sync(draftId, rows.slice(0, 1));
    await sync(draftId, rows.slice(1), [], who === 'yi' ? 'jia' : 'yi');
    expect((await listSuggestions({ userId: who, draftId })).suggestions).toHaveLength(2);
    const [a, b] = rows;
    for (const act of [
      () => accept(a?.id, who),
      () => undo(a?.id, who),
      () => decide(b?.id ?? '', 'rejected', who),
      () => undo(b?.id, who),
    ])
      await (decides ? act() : rejectsWith(act(), 'forbidden'));
    expect((await serverText(draftId))[0]).toBe(FIRST);
    jia.destroy();
  });
});
