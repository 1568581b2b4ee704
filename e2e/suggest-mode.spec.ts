import type { Desk } from './fixtures/desk';
import { Ime, NI_HAO } from './fixtures/ime';
import { expect, test } from './fixtures/test';

const LINES = ['一、提高认识', '二、狠抓落实', '各部门应当在三十日内完成任务。'];

/** Words that are struck, and words that are to come, as everybody sees them. */
async function sees(desk: Desk, gone: readonly string[], come: readonly string[]): Promise<void> {
  const words = (look: string) =>
    desk.text
      .locator(`.${look}`)
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getAttribute('data-words') ?? mark.textContent),
      );
  await expect.poll(() => words('sug-gone')).toEqual(gone);
  await expect.poll(() => words('sug-come')).toEqual(come);
}

test('SUG1 SUG2 SUG4 what a reviewer types is a suggestion: everybody sees it, the text stays, a reload keeps it', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await expect(reviewer.pill).toHaveText('建议模式');

  // 应当 becomes 必须.
  await reviewer.select([2, 3], [2, 5]);
  await reviewer.type('必须');
  await expect(reviewer.pill).toContainText('建议已保存');
  await sees(reviewer, ['应当'], ['必须']);
  await sees(owner, ['应当'], ['必须']);
  await owner.reads(LINES);
  await reviewer.reads([LINES[0] ?? '', LINES[1] ?? '', '各部门必须在三十日内完成任务。']);

  // Enter: a new point.
  await reviewer.caret(1);
  await reviewer.page.keyboard.press('Enter');
  await reviewer.type('加强监督');
  await expect(owner.text.locator('.sug-block')).toHaveAttribute('data-words', '加强监督');
  await owner.reads(LINES);

  await reviewer.page.reload();
  await reviewer.ready();
  const suggested = [
    '一、提高认识',
    '二、狠抓落实',
    '三、加强监督',
    '各部门必须在三十日内完成任务。',
  ];
  await reviewer.reads(suggested);
  await sees(reviewer, ['应当'], ['加强监督', '必须']);

  // Going on typing changes the suggestion; taking the words out again withdraws it.
  await reviewer.caret(2);
  await reviewer.type('检查');
  await expect(owner.text.locator('.sug-block')).toHaveAttribute('data-words', '加强监督检查');
  await reviewer.select([3, 3], [3, 5]);
  await reviewer.type('应当');
  await sees(owner, [], ['加强监督检查']);
  await reviewer.select([1, -1], [2, -1]);
  await reviewer.page.keyboard.press('Delete');
  await reviewer.inPhase('saved');
  await sees(owner, [], []);
  await reviewer.reads(LINES);
  await owner.reads(LINES);
});

test('SUG5 a drafter writes underneath while a reviewer composes pinyin: both keep their words', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await reviewer.caret(2, 3);
  const ime = await Ime.of(reviewer.page);
  await ime.compose(...NI_HAO.slice(0, 3));
  await owner.caret(2);
  await owner.type('要抓紧。');
  await owner.caret(2, 0);
  await owner.type('全市');
  await ime.compose(...NI_HAO.slice(3));
  await ime.choose('都');
  const now = '全市各部门应当在三十日内完成任务。要抓紧。';
  await reviewer.reads([LINES[0] ?? '', LINES[1] ?? '', now.replace('应当', '都应当')]);
  await sees(owner, [], ['都']);
  await owner.reads([LINES[0] ?? '', LINES[1] ?? '', now]);

  // A join, and a word that a drafter takes out under a suggestion about it.
  await reviewer.caret(1, 0);
  await reviewer.page.keyboard.press('Backspace');
  await reviewer.page.keyboard.press('Backspace');
  await reviewer.inPhase('saved');
  await reviewer.reads(['一、提高认识狠抓落实', now.replace('应当', '都应当')]);
  await owner.reads([LINES[0] ?? '', LINES[1] ?? '', now]);
  await owner.caret(0);
  await owner.type('水平');
  await reviewer.reads(['一、提高认识水平狠抓落实', now.replace('应当', '都应当')]);
});

test('SUG7 without a network suggestions are kept here, survive the page, and go out when it is back', async ({
  desksOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(
    /ERR_INTERNET_DISCONNECTED|ERR_INCOMPLETE_CHUNKED_ENCODING|WebSocket|Failed to fetch/,
  );
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  const context = reviewer.page.context();
  await context.setOffline(true);
  await reviewer.caret(0);
  await reviewer.page.keyboard.type('站位');
  await expect(reviewer.pill).toContainText('存在本机');
  await owner.caret(2);
  await owner.type('不得拖延。');
  // The page goes before the network is back: what is not sent is in the browser.
  await reviewer.page.goto('about:blank');
  await context.setOffline(false);
  await sees(owner, [], []);
  await reviewer.page.goto(`/drafts/${draftId}`);
  await reviewer.ready();
  await reviewer.reads(['一、提高认识站位', LINES[1] ?? '', `${LINES[2]}不得拖延。`]);
  await sees(owner, [], ['站位']);
  await owner.reads([LINES[0] ?? '', LINES[1] ?? '', `${LINES[2]}不得拖延。`]);
});

test('SUG7 an answer that is lost makes no second suggestion, neither when it is sent again nor after a reload', async ({
  desksOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(/Failed to load resource|ERR_FAILED|Failed to fetch/);
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  let lost = 0;
  let losing = true;
  await reviewer.page.route(`**/drafts/${draftId}/suggestions`, async (route) => {
    if (!losing || route.request().method() !== 'POST') return route.fallback();
    await route.fetch();
    lost += 1;
    await route.abort();
  });
  await reviewer.caret(0);
  await reviewer.page.keyboard.type('站位');
  await expect(reviewer.pill).toContainText('存在本机');
  const stored = async () => {
    const answer = await owner.page.request.get(`/drafts/${draftId}/suggestions?since=0`);
    return (await answer.json()).suggestions.length;
  };
  // Stored all the same, and sent again.
  await expect.poll(() => lost, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(await stored()).toBe(1);
  // One that is under way is still lost.
  losing = false;
  await reviewer.page.reload();
  await reviewer.ready();
  await reviewer.reads(['一、提高认识站位', ...LINES.slice(1)]);
  await expect(reviewer.pill).toHaveText(/^建议(模式|已保存)/);
  await sees(owner, [], ['站位']);
  expect(await stored()).toBe(1);
});

test('SUG1 a drafter switches suggesting on and off for himself', async ({ desksOf, newDraft }) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, drafter] = await desksOf(draftId, 'owner', 'drafter');
  await drafter.caret(2, 3);
  // However long a frame takes, the next key reaches the copy.
  await drafter.page.evaluate(() => {
    const soon = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (draw) => window.setTimeout(() => soon(draw), 1000);
  });
  await drafter.page.keyboard.press('Control+Alt+KeyS');
  await expect(drafter.pill).toHaveText('建议模式');
  // The caret is where it was.
  await drafter.type('都');
  await sees(owner, [], ['都']);
  await owner.reads(LINES);
  await drafter.page.getByRole('button', { name: '方式：建议' }).click();
  await drafter.page.getByRole('menuitemradio', { name: '编辑' }).click();
  await expect(drafter.pill).toHaveText(/^已保存/);
  await drafter.reads(LINES);
  await sees(drafter, [], ['都']);
  await drafter.caret(2);
  await drafter.type('请抓紧。');
  await owner.reads([LINES[0] ?? '', LINES[1] ?? '', `${LINES[2]}请抓紧。`]);
});

test('SUG4 a level and a paragraph that goes are told as what they are', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({
    text: '一、提高认识\n（一）狠抓落实\n由市水务局牵头。\n最后一段。',
  });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await reviewer.caret(1);
  await reviewer.page.keyboard.press('Shift+Tab');
  await reviewer.reads(['一、提高认识', '二、狠抓落实', '由市水务局牵头。', '最后一段。']);
  await expect(owner.text.locator('.sug-tag')).toHaveAttribute('data-words', /二级.*→.*一级/);
  await owner.reads(['一、提高认识', '（一）狠抓落实', '由市水务局牵头。', '最后一段。']);
  await reviewer.select([2, -1], [3, -1]);
  await reviewer.page.keyboard.press('Delete');
  await reviewer.inPhase('saved');
  await expect(owner.text.locator('del.sug-gone')).toContainText(['最后一段。']);
  await owner.reads(['一、提高认识', '（一）狠抓落实', '由市水务局牵头。', '最后一段。']);
});

test('SUG6 a paragraph goes under a suggestion: its words are shown', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await reviewer.caret(2, 3);
  await reviewer.type('都要尽快');
  await sees(owner, [], ['都要尽快']);
  await owner.select([1, -1], [2, -1]);
  await owner.page.keyboard.press('Delete');
  await owner.inPhase('saved');
  await expect(reviewer.page.getByText('原文已被改动')).toBeVisible();
  await expect(reviewer.page.getByText('都要尽快')).toBeVisible();
  await reviewer.reads(LINES.slice(0, 2));
});
