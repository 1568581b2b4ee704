import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { closeDb, db } from '@/lib/db/client';
import { decideGroup } from '@/lib/db/suggestions/decide-group';
import { decideSuggestions } from '@/lib/db/suggestions/decide-suggestions';
import { listSuggestions } from '@/lib/db/suggestions/list-suggestions';
import { type PostedSuggestion, syncSuggestions } from '@/lib/db/suggestions/sync-suggestions';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { draftRooms } from '@/lib/wire/lectern-global';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { textOf } from '@/lib/ytext/roots';
import { rejectsWith } from '@/prisma/testing/rejects-with';
import { StockClient } from './stock-client';
import {
  accept,
  decide,
  FIRST,
  must,
  openDraft,
  posts,
  SECOND,
  said,
  seenNow,
  serverText,
  sync,
  undo,
  withText,
} from './suggesting';
import { type TestServer, testServer } from './test-server';

let server: TestServer;
const open = () => openDraft(server.port);

beforeAll(async () => {
  server = await testServer({ normaliseAfterMs: 20 });
  process.env.DATABASE_URL = server.door.url;
}, 60_000);

afterAll(async () => {
  await closeDb();
  await server.close();
});

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
    await rejectsWith(undo(first.id), 'suggestion-withdrawn');
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
    const unknown = [{ id: 'no-such-suggestion', version: 1 }];
    const asked = { actorId: 'jia', draftId, seen: unknown };
    await rejectsWith(decideGroup({ ...asked, decision: 'accepted' }), 'not-found');
    jia.destroy();
  });

  it('SG13 what another window changed, or was decided and opened again, since a window heard is not overwritten', async () => {
    const { draftId, jia } = await open();
    const [first] = must(jia.doc);
    if (!first) throw new Error('a change');
    await sync(draftId, [first]);
    const hear = async () => (await listSuggestions({ userId: 'yi', draftId })).seq;
    const heard = await hear();
    const post = (upserts: PostedSuggestion[], removes: string[], since: number) =>
      syncSuggestions({ actorId: 'yi', draftId, upserts, removes, heard: since });
    const worded = (text: string): PostedSuggestion => ({
      ...first,
      hunk: { ...first.hunk, ins: [{ type: 'text', text, marks: [] }] } as typeof first.hunk,
    });
    const waits = (id: string) => ({ id, code: 'suggestion-waits' });
    expect(await post([worded('务必')], [], heard)).toEqual([]);
    expect(await post([worded('须')], [], heard)).toEqual([waits(first.id)]);
    expect(await post([], [first.id], heard)).toEqual([waits(first.id)]);
    expect(await post([worded('务必')], [], heard)).toEqual([]);
    expect(await post([worded('须')], [], await hear())).toEqual([]);
    const before = await hear();
    await accept(first.id);
    await undo(first.id);
    const more = { ...worded('速'), id: 'said-beside' };
    const newer = { id: first.id, code: 'suggestion-newer' };
    expect(await post([more], [first.id], before)).toEqual([newer, waits(more.id)]);
    expect((await listSuggestions({ userId: 'yi', draftId })).suggestions).toHaveLength(1);
    expect(await post([], [first.id], await hear())).toEqual([]);
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

  it('SG5 who decides names what was seen; one changed since, or one more of its group, is not decided', async () => {
    const { draftId, jia } = await open();
    const rows = must(jia.doc).map((row) => ({ ...row, groupId: `together-${draftId}` }));
    const [first, second] = rows;
    if (!first || !second) throw new Error('two changes');
    await sync(draftId, [first]);
    const { seen } = await seenNow(first.id);
    const asked = { actorId: 'jia', draftId, decision: 'accepted' } as const;
    await sync(draftId, [second]);
    await rejectsWith(decideGroup({ ...asked, seen }), 'suggestion-newer');
    const both = await seenNow(first.id);
    await sync(draftId, [first]);
    await rejectsWith(decideGroup({ ...asked, seen: both.seen }), 'suggestion-newer');
    expect((await serverText(draftId))[0]).toBe(FIRST);
    const other = await open();
    const elsewhere = { ...asked, draftId: other.draftId, seen: (await seenNow(first.id)).seen };
    await rejectsWith(decideGroup(elsewhere), 'not-found');
    await accept(first.id);
    expect((await serverText(draftId))[0]).toBe('必须在三十日内完成全部整改任务。');
    jia.destroy();
    other.jia.destroy();
  });

  it('SG5 of several the one that conflicts is answered, the others are decided', async () => {
    const { draftId, jia } = await open();
    const [first, second] = must(jia.doc);
    if (!first || !second) throw new Error('two changes');
    await sync(draftId, [first, second]);
    textOf(jia.doc).insert(2, '然', {});
    await jia.saved();
    const seen = [first, second].map(({ id }) => ({ id, version: 1 }));
    const refused = await decideSuggestions({
      actorId: 'jia',
      draftId,
      decision: 'accepted',
      seen,
    });
    expect(refused).toEqual([{ id: first.id, code: 'suggestion-changed' }]);
    expect((await serverText(draftId))[0]).toBe('应然当在三十日内完成全部整改任务。');
    jia.destroy();
  });

  it('SG4 a decision that broke off behind its text is finished, written once and can be taken back', async () => {
    const { draftId, jia } = await open();
    const [, second] = must(jia.doc);
    if (!second) throw new Error('two changes');
    await sync(draftId, [second]);
    await draftRooms().applyHunks(draftId, 'jia', [{ ...second, takesBack: false }]);
    const now = '应当在三十日内完成全部整改任务。';
    expect((await serverText(draftId))[0]).toBe(now);
    jia.destroy();
    await server.restart();
    const again = new StockClient(server.port, draftId, 'jia');
    await again.saved();
    // Beside what came, so that the words alone no longer tell that they are there.
    textOf(again.doc).insert(now.indexOf('全部') + 2, '的', {});
    await again.saved();
    expect(await sync(draftId, [second])).toEqual([{ id: second.id, code: 'suggestion-decided' }]);
    await accept(second.id);
    expect((await serverText(draftId))[0]).toBe('应当在三十日内完成全的部整改任务。');
    await rejectsWith(undo(second.id), 'suggestion-changed');
    textOf(again.doc).delete(now.indexOf('全部') + 2, 1);
    await again.saved();
    await undo(second.id);
    expect((await serverText(draftId))[0]).toBe(FIRST);
    again.destroy();
  });

  it('G7 SG6 a conflict is decided for the suggestion: it replaces what stands there, if that is what was seen', async () => {
    const { draftId, jia } = await open();
    const [first] = must(jia.doc);
    if (!first) throw new Error('a change');
    await sync(draftId, [first]);
    textOf(jia.doc).insert(2, '然', {});
    await jia.saved();
    const over = (now: string) =>
      decideGroup({
        ...{ actorId: 'jia', draftId, decision: 'accepted' },
        seen: [{ id: first.id, version: 1, now }],
      });
    await rejectsWith(over('应该当'), 'suggestion-changed');
    await over('应然当');
    expect((await serverText(draftId))[0]).toBe(`必须${FIRST.slice(2)}`);
    await undo(first.id);
    expect((await serverText(draftId))[0]).toBe(`应然${FIRST.slice(1)}`);
    await accept(first.id);
    expect((await serverText(draftId))[0]).toBe(`必须${FIRST.slice(2)}`);
    jia.destroy();
  });

  it('SG3 the quote is what the text says, whatever a window claims', async () => {
    const { draftId, jia } = await open();
    const [first, second] = must(jia.doc);
    if (!first || !second) throw new Error('two changes');
    await sync(draftId, [{ ...first, quote: '捏造' } as PostedSuggestion, second]);
    const { suggestions } = await listSuggestions({ userId: 'bing', draftId });
    const suffix = '在三十日内完成整改任务。\n各地要抓好落实，逐项销号。';
    expect(suggestions).toMatchObject([
      { quote: '应当', prefix: '\n', suffix },
      { quote: '', prefix: '\n应当在三十日内完成' },
    ]);
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
