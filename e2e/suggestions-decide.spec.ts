import type { Page } from '@playwright/test';
import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh-CN.json' with { type: 'json' };
import { Desk } from './fixtures/desk';
import { look, SIGHTS, WIDTHS } from './fixtures/look';
import { expect, test } from './fixtures/test';

const LINES = ['一、提高认识', '各部门应当在三十日内完成任务。', '各地要抓好落实。'];
const MUST = '各部门必须在三十日内完成任务。';
const WORDS = { 'zh-CN': zh, 'en-US': en };

const panel = (page: Page, name = '建议') => page.getByRole('complementary', { name });
const cards = (page: Page) => panel(page).getByRole('article');
const card = (page: Page, words: string) => cards(page).filter({ hasText: words });

async function openPanel(page: Page, rail = '面板', name = '建议'): Promise<void> {
  await page.getByRole('navigation', { name: rail }).getByRole('button', { name }).click();
  await expect(panel(page, name)).toBeVisible();
}

/** Words that replace others, of somebody who suggests. */
async function suggest(desk: Desk, block: number, [from, to]: [number, number], words: string) {
  await desk.select([block, from], [block, to]);
  await desk.type(words);
}

/** A paragraph at the very start, as a window posts it. */
function addition(id: string, uid: string, said: string) {
  const block = {
    ...{ uid, kind: 'paragraph', level: 0, style: null, variant: null, start: null },
    ...{ run: false, src: null, inlines: [{ type: 'text', text: said, marks: [] }] },
  };
  const hunk = { op: 'insert', block, place: { chain: [''], loose: [] } };
  return { id, groupId: null, hunk, start: null, end: null };
}

test('SG6 SG8 a reviewer’s suggestions come by themselves, are accepted, rejected, and decided anew', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await Promise.all([
    deskOf('owner', draftId),
    deskOf('reviewer', draftId),
  ]);
  await Promise.all([owner.ready(), reviewer.ready()]);
  await openPanel(owner.page);
  await expect(panel(owner.page).getByText('没有未定的建议')).toBeVisible();
  await suggest(reviewer, 1, [3, 5], '必须');
  await suggest(reviewer, 2, [7, 7], '，逐项销号');
  await expect(cards(owner.page)).toHaveCount(2);
  await expect(card(owner.page, '必须')).toContainText('赵处长');
  await expect(card(owner.page, '必须').locator('del')).toHaveText('应当');
  await expect(card(owner.page, '必须').locator('ins')).toHaveText('必须');

  // By keyboard: the first one, accepted; then taken back from the message.
  await owner.text.focus();
  await owner.page.keyboard.press('F8');
  await expect(card(owner.page, '必须')).toHaveAttribute('aria-current', 'true');
  await owner.page.keyboard.press('Alt+KeyY');
  await owner.reads([LINES[0] ?? '', MUST, LINES[2] ?? '']);
  await expect(cards(owner.page)).toHaveCount(1);
  await reviewer.reads([LINES[0] ?? '', MUST, '各地要抓好落实，逐项销号。']);
  await owner.page.getByRole('button', { name: '撤回决定' }).click();
  await owner.reads(LINES);
  await expect(cards(owner.page)).toHaveCount(2);

  // Rejected: it leaves the reviewer's copy too, and is found among the decided ones.
  await card(owner.page, '逐项销号').getByRole('button', { name: '不采纳' }).click();
  await expect(cards(owner.page)).toHaveCount(1);
  await reviewer.reads([LINES[0] ?? '', MUST, LINES[2] ?? '']);
  await owner.reads(LINES);
  await panel(owner.page).getByText('已定 1').click();
  await expect(card(owner.page, '逐项销号')).toContainText('未采纳');
  await owner.page.reload();
  await owner.ready();
  await openPanel(owner.page);
  await panel(owner.page).getByText('已定 1').click();
  await card(owner.page, '逐项销号').getByRole('button', { name: '撤回决定' }).click();
  await panel(owner.page).getByText('未定 2').click();
  await reviewer.reads([LINES[0] ?? '', MUST, '各地要抓好落实，逐项销号。']);

  // Words that changed underneath: what was, what is suggested, what is.
  await owner.caret(1, 4);
  await owner.type('然');
  const conflict = card(owner.page, '原文已变');
  await expect(conflict.locator('dd')).toHaveText(['应当', '必须', '应然当']);
  await expect(conflict.getByRole('button', { name: '采纳', exact: true })).toHaveCount(0);
  await conflict.getByRole('button', { name: '套用到现文' }).click();
  await owner.reads([LINES[0] ?? '', MUST, LINES[2] ?? '']);
  await expect(cards(owner.page)).toHaveCount(1);
});

test('SG1 SG2 SG5 the routes take only what they say, from whom they say', async ({
  openAs,
  newDraft,
}) => {
  const [draftId, other] = [await newDraft({ text: LINES.join('\n') }), await newDraft()];
  const [owner, reviewer, viewer, nobody] = await Promise.all([
    openAs('owner', '/healthz'),
    openAs('reviewer', '/healthz'),
    openAs('viewer', '/healthz'),
    openAs(null, '/healthz'),
  ]);
  const rows = `/drafts/${draftId}/suggestions`;
  const decisions = `${rows}/decisions`;
  const told = (page: Page, path: string, data: unknown) => page.request.post(path, { data });
  const status = async (page: Page, path: string, data: unknown) =>
    (await told(page, path, data)).status();
  const html = await (await reviewer.request.get(`/drafts/${draftId}/text`)).text();
  expect(html).toContain('应当');
  const one = addition('suggestion-of-routes', 'z00000000001', '另起一段。');
  const post = { upserts: [one], removes: [] };
  expect(await status(nobody, rows, post)).toBe(401);
  expect(await status(viewer, rows, post)).toBe(403);
  expect(await status(reviewer, rows, { upserts: [one, one], removes: [] })).toBe(400);
  expect(await status(reviewer, rows, { upserts: [{ ...one, hunk: { op: 'all' } }] })).toBe(400);
  const form = await reviewer.request.post(rows, { form: { upserts: '[]' } });
  expect(form.status()).toBe(400);
  const huge = { ...post, filler: 'x'.repeat(4_100_000) };
  expect(await status(reviewer, rows, huge)).toBe(413);
  expect(await (await told(reviewer, rows, post)).json()).toEqual({ refused: [] });

  const seen = (version: number) => [{ id: one.id, version }];
  const accepted = { decision: 'accepted', seen: seen(1) };
  expect(await status(nobody, decisions, accepted)).toBe(401);
  expect(await status(reviewer, decisions, accepted)).toBe(403);
  expect(await status(owner, decisions, { decision: 'maybe', seen: seen(1) })).toBe(400);
  expect(await status(owner, decisions, { decision: 'accepted', seen: [] })).toBe(400);
  expect(await status(owner, decisions, { ...accepted, filler: 'x'.repeat(300_000) })).toBe(413);
  const answer = async (path: string, data: unknown) => (await told(owner, path, data)).json();
  const refused = (code: string) => ({ refused: [{ id: one.id, code }] });
  expect(await answer(`/drafts/${other}/suggestions/decisions`, accepted)).toEqual(
    refused('not-found'),
  );
  expect(await answer(decisions, { ...accepted, seen: seen(7) })).toEqual(
    refused('suggestion-newer'),
  );
  expect(await answer(decisions, accepted)).toEqual({ refused: [] });
  expect(await answer(decisions, accepted)).toEqual(refused('suggestion-decided'));
  const text = async () => (await owner.request.get(`/drafts/${draftId}/text`)).text();
  expect(await text()).toContain('另起一段。');
  expect(await answer(decisions, { decision: 'open', seen: seen(2) })).toEqual({ refused: [] });
  expect(await text()).not.toContain('另起一段。');
  expect(await answer(decisions, { decision: 'rejected', seen: seen(3) })).toEqual({
    refused: [],
  });
});

for (const [locale, colorScheme, width] of SIGHTS) {
  const words = WORDS[locale];
  test(`suggestions: ${locale}, ${colorScheme}, ${width}`, async ({
    openAs,
    newDraft,
  }, testInfo) => {
    const draftId = await newDraft({ text: LINES.join('\n') });
    const reviewer = await openAs('reviewer', '/healthz');
    const upserts = ['要压实责任。', '要强化督查。'].map((said, at) =>
      addition(`${draftId}-${at}`, `z0000000000${at}`, said),
    );
    const data = { upserts, removes: [] };
    expect((await reviewer.request.post(`/drafts/${draftId}/suggestions`, { data })).ok()).toBe(
      true,
    );
    const page = await openAs('drafter', `/drafts/${draftId}`, {
      ...{ locale, colorScheme, reducedMotion: 'reduce', viewport: WIDTHS[width] },
    });
    await new Desk(page).inPhase('saved');
    await openPanel(page, words.panel.rail, words.panel.suggestions);
    const list = panel(page, words.panel.suggestions).getByRole('article');
    await expect(list).toHaveCount(2);
    await list.first().click();
    await look({ page, name: 'suggestions', testInfo });
    await list.first().getByRole('button', { name: words.suggestions.accept, exact: true }).click();
    await expect(list).toHaveCount(1);
    await look({ page, name: 'suggestions-accepted', testInfo });
  });
}
