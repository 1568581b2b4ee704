import type { Page, Request } from '@playwright/test';
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

async function openPanel(page: Page): Promise<void> {
  const rail = page.getByRole('navigation', { name: '面板' });
  await rail.getByRole('button', { name: '建议' }).click();
  await expect(panel(page)).toBeVisible();
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
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
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

test('SG10 SG11 SG12 C13 a wording is changed and accepted so, talked of, looked at in the whole text; card and text follow each other', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await Promise.all([openPanel(owner.page), openPanel(reviewer.page)]);
  await suggest(reviewer, 1, [3, 5], '必须');
  await suggest(reviewer, 2, [7, 7], '，逐项销号');
  await expect(cards(owner.page)).toHaveCount(2);

  // The one that is looked at is marked in the text, by a key and by a click on its words.
  await owner.text.focus();
  await owner.page.keyboard.press('Shift+F8');
  await expect(owner.page.getByRole('status').filter({ hasText: '第 2 条' })).toContainText(
    '赵处长的建议：加上“，逐项销号”',
  );
  await expect(owner.text.locator('.is-active')).toHaveAttribute('data-words', '，逐项销号');
  await owner.text.locator('del.sug').click();
  await expect(card(owner.page, '必须')).toHaveAttribute('aria-current', 'true');
  await expect(owner.text.locator('del.is-active')).toHaveText('应当');
  await reviewer.caret(1, 4);
  await expect(card(reviewer.page, '必须')).toHaveAttribute('aria-current', 'true');
  const marked = reviewer.text.locator('ins.is-active');
  await expect.poll(async () => (await marked.allTextContents()).join('')).toBe('必须');

  // Replies reach the other at once, and stay when it is decided.
  const reply = async ({ page }: Desk, words: string) => {
    await card(page, '必须').getByRole('button', { name: '回复' }).click();
    await page.keyboard.type(words);
    await page.keyboard.press('Control+Enter');
  };
  await reply(owner, '依据是哪份文件？');
  await expect(card(reviewer.page, '依据是哪份文件')).toContainText('王主任');
  await reply(reviewer, '见附件二');
  await expect(card(owner.page, '见附件二')).toHaveCount(1);

  // The whole text as it would be, also for who suggests.
  for (const { page } of [owner, reviewer]) {
    await panel(page).getByRole('button', { name: '预览' }).click();
    const preview = page.getByRole('region', { name: '预览' });
    await expect(preview.getByRole('article')).toContainText(MUST);
    await expect(preview.getByRole('article')).toContainText('各地要抓好落实，逐项销号。');
    await preview.getByText('都不采纳').click();
    await expect(preview.getByRole('article')).toContainText(LINES[1] ?? '');
    await page.keyboard.press('Escape');
    await expect(preview).toHaveCount(0);
    await expect(panel(page)).toBeVisible();
  }

  // In other words: the text has them, the author's copy too, and the record has both.
  await card(owner.page, '必须').getByRole('button', { name: '改后采纳' }).click();
  await owner.page.getByRole('textbox', { name: '新的写法' }).fill('务必');
  await owner.page.keyboard.press('Control+Enter');
  const changed = '各部门务必在三十日内完成任务。';
  await owner.reads([LINES[0] ?? '', changed, LINES[2] ?? '']);
  await reviewer.reads([LINES[0] ?? '', changed, '各地要抓好落实，逐项销号。']);
  await expect(reviewer.page.getByText('原文已被改动')).toHaveCount(0);
  await panel(reviewer.page).getByText('已定 1').click();
  const decided = card(reviewer.page, '必须');
  await expect(decided.locator('ins')).toHaveText(['必须', '务必']);
  await expect(decided).toContainText('见附件二');
  await decided.getByRole('button', { name: '回复' }).click();
  await reviewer.page.keyboard.type('同意');
  await reviewer.page.keyboard.press('Control+Enter');
  await panel(owner.page).getByText('已定 1').click();
  await expect(card(owner.page, '同意')).toHaveCount(1);
  await card(owner.page, '同意').getByRole('button', { name: '撤回决定' }).click();
  await owner.reads(LINES);
  await reviewer.reads([LINES[0] ?? '', MUST, '各地要抓好落实，逐项销号。']);

  // Words that only come: the author's copy has what was accepted, and nothing of it twice, also when
  // the text is there so long before the decision that the copy has told what it made of both.
  const isPost = (request: Request) =>
    request.method() === 'POST' && request.url().endsWith('/suggestions');
  const told = reviewer.page.waitForResponse((response) => isPost(response.request()));
  await reviewer.page.route(/\/suggestions\?/, async (route) => {
    await told;
    await route.continue();
  });
  await panel(owner.page).getByText('未定 2').click();
  await card(owner.page, '逐项销号').getByRole('button', { name: '改后采纳' }).click();
  await owner.page.getByRole('textbox', { name: '新的写法' }).fill('，逐项对账销号');
  await owner.page.keyboard.press('Alt+KeyY');
  await owner.reads([LINES[0] ?? '', LINES[1] ?? '', '各地要抓好落实，逐项对账销号。']);
  await reviewer.reads([LINES[0] ?? '', MUST, '各地要抓好落实，逐项对账销号。']);
  await expect(cards(owner.page)).toHaveCount(1);
});

test('SG3 SG5 a decision on one that was taken back, and one whose section went, are told; nothing is called saved', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await openPanel(owner.page);
  await suggest(reviewer, 1, [3, 5], '必须');
  await expect(cards(owner.page)).toHaveCount(1);
  // The owner's window hears no more of suggestions.
  await owner.page.route('**/suggestions?*', (route) => {
    const seq = Number(new URL(route.request().url()).searchParams.get('since'));
    return route.fulfill({ json: { seq, suggestions: [] } });
  });
  const answer = () => reviewer.page.waitForResponse('**/suggestions');
  const taken = answer();
  await suggest(reviewer, 1, [3, 5], '应当');
  await taken;
  await card(owner.page, '必须').getByRole('button', { name: '采纳', exact: true }).click();
  await expect(owner.page.getByText('这条建议已被提出人撤回')).toBeVisible();
  await owner.reads(LINES);

  // The section goes, which the reviewer's window has not heard yet.
  const late: (() => void)[] = [];
  let holds = false;
  await reviewer.page.routeWebSocket('**/collab/**', (socket) => {
    socket.connectToServer().onMessage((message) => {
      if (holds) late.push(() => socket.send(message));
      else socket.send(message);
    });
  });
  await reviewer.page.reload();
  await reviewer.ready();
  holds = true;
  await owner.select([2, 0], [2, -1]);
  await owner.page.keyboard.press('Backspace');
  await owner.page.keyboard.press('Backspace');
  await owner.reads(LINES.slice(0, 2));
  await owner.inPhase('saved');
  const refused = answer();
  await reviewer.caret(2, 7);
  await reviewer.page.keyboard.type('，逐项销号');
  expect(await (await refused).json()).toMatchObject({ refused: [{ code: 'suggestion-gone' }] });
  await reviewer.inPhase('offline');
  holds = false;
  for (const deliver of late) deliver();
  await expect(reviewer.page.getByText('原文已被改动')).toBeVisible();
  await expect(reviewer.page.getByText('，逐项销号')).toBeVisible();
  await reviewer.reads(LINES.slice(0, 2));
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
    const rail = page.getByRole('navigation', { name: words.panel.rail });
    await rail.getByRole('button', { name: words.panel.suggestionsShort }).click();
    const list = panel(page, words.panel.suggestions).getByRole('article');
    await expect(list).toHaveCount(2);
    // On its head: a button may be in its middle.
    await list.first().click({ position: { x: 60, y: 16 } });
    await look({ page, name: 'suggestions', testInfo });
    const press = (at: number, name: string) =>
      list.nth(at).getByRole('button', { name, exact: true }).click();
    await press(0, words.suggestions.edit);
    await press(1, words.comments.reply);
    await look({ page, name: 'suggestions-forms', testInfo });
    for (const at of [0, 1]) await press(at, words.common.cancel);
    await panel(page, words.panel.suggestions)
      .getByRole('button', { name: words.suggestions.preview })
      .click();
    await look({ page, name: 'suggestions-preview', testInfo });
    await page.keyboard.press('Escape');
    await press(0, words.suggestions.accept);
    await expect(list).toHaveCount(1);
    await look({ page, name: 'suggestions-accepted', testInfo });
  });
}
