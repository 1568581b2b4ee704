import { speechOfLength } from '@/lib/draft/fixtures/repeat-speech';
import { SPEECH_LONG } from '@/lib/draft/fixtures/speech-long';
import { SPEECH_MEDIUM } from '@/lib/draft/fixtures/speech-medium';
import { copyAll, pasteHtml, pasteText } from './fixtures/clipboard';
import { watchLongTasks } from './fixtures/long-tasks';
import { expect, test } from './fixtures/test';

const EMPTY = { text: '' };

test('a speech of 9,000 characters: numbers become structure, and all of it comes out again', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft(EMPTY);
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  await desk.caret(0);
  await pasteText(desk.page, SPEECH_LONG);
  await desk.inPhase('saved');
  const labelled = desk.text.locator('[data-label]');
  await expect(labelled).toHaveCount(64);
  const paragraph = desk.blocks.filter({ hasText: '看到成绩，坚定抓好水安全的信心' });
  await expect(paragraph).toHaveAttribute('data-label', '一、');
  await expect(paragraph).toHaveText('看到成绩，坚定抓好水安全的信心');
  await other.reads(await desk.lines());
  await expect.poll(() => copyAll(desk.page)).toBe(SPEECH_LONG.trim());
  await other.caret(0);
  await expect.poll(() => copyAll(other.page)).toBe(SPEECH_LONG.trim());
});

test('points inside a paragraph and a number that deviates are kept', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft(EMPTY))).ready();
  await desk.caret(0);
  await pasteText(desk.page, SPEECH_MEDIUM);
  await desk.inPhase('saved');
  await expect(desk.text.locator('[data-label="一要"]').first()).toBeVisible();
  const kept = desk.text.locator('[data-label="（二）"]');
  await expect(kept).toHaveCount(1);
  await expect(desk.text.locator('[data-label="（一）"]')).toHaveCount(0);
  await expect.poll(() => copyAll(desk.page)).toBe(SPEECH_MEDIUM.trim());
});

test('"renumber" is offered where the written number deviates, and only there', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '一、提高认识\n（二）抓调研\n（三）抓督查' });
  const desk = await (await deskOf('drafter', draftId)).ready();
  const renumber = desk.page.getByRole('button', { name: '恢复自动编号' });
  await desk.reads(['一、提高认识', '（二）抓调研', '（三）抓督查']);
  await desk.caret(0);
  await expect(renumber).toHaveCount(0);
  await desk.caret(1);
  await renumber.click();
  await desk.reads(['一、提高认识', '（一）抓调研', '（二）抓督查']);
  await expect(renumber).toHaveCount(0);
});

test('simple HTML: paragraphs, lists and stress arrive; nothing of the wording is dropped', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft(EMPTY))).ready();
  await desk.caret(0);
  await pasteHtml(
    desk.text,
    '<p>同志们：</p><p>一、<b>提高认识</b></p><ol><li>抓学习</li><li>抓调研</li></ol><div>就讲这些<br>谢谢</div>',
  );
  await expect(desk.text).toContainText('谢谢');
  await expect(desk.text.locator('strong')).toHaveText('提高认识');
  const lines = await desk.lines();
  expect(lines.join('')).toContain('一、提高认识');
  for (const words of ['同志们：', '抓学习', '抓调研', '就讲这些', '谢谢']) {
    expect(lines.filter((line) => line.includes(words))).toHaveLength(1);
  }
  await desk.inPhase('saved');
});

test('HTML with scripts is harmless and its words arrive', async ({
  desksOf,
  newDraft,
  complaints,
}) => {
  // Said of handlers in a document that is only parsed, too; none of them could run there.
  complaints.allow(/Executing inline event handler violates/);
  const draftId = await newDraft(EMPTY);
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  const asked: string[] = [];
  for (const { page } of [desk, other]) {
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => asked.push(dialog.message()));
  }
  await desk.caret(0);
  await pasteHtml(
    desk.text,
    `<p onclick="alert(1)">第一段<img src="http://evil.invalid/x.png" onerror="alert(2)"></p>
     <script>alert(3)</script><iframe src="http://evil.invalid/"></iframe>
     <p><a href="javascript:alert(4)">第二段</a><svg onload="alert(5)"><text>第三段</text></svg></p>
     <style>p{display:none}</style>`,
  );
  for (const { text } of [desk, other]) {
    for (const words of ['第一段', '第二段', '第三段']) await expect(text).toContainText(words);
    await expect(
      text.locator('script, iframe, img[src*=evil], a, svg, style, [onclick]'),
    ).toHaveCount(0);
    await expect(text).not.toContainText('alert');
  }
  await other.page.reload();
  await other.ready();
  expect(asked.filter((url) => url.includes('evil') || !url.includes('localhost'))).toEqual([]);
});

test('300,000 characters go in and out whole', async ({ deskOf, newDraft }) => {
  test.setTimeout(180_000);
  const text = speechOfLength(300_000);
  const draftId = await newDraft(EMPTY);
  const desk = await (await deskOf('owner', draftId)).ready();
  const longest = await watchLongTasks(desk.page);
  await desk.caret(0);
  await pasteText(desk.page, text);
  const last = text.trim().split('\n').at(-1) ?? '';
  await expect(desk.blocks.last()).toHaveText(last, { timeout: 60_000 });
  await desk.inPhase('saved', 60_000);
  console.log(`300,000 characters pasted: longest stretch ${await longest()} ms`);
  await expect.poll(() => copyAll(desk.page)).toBe(text.trim());
  const other = await deskOf('drafter', draftId);
  await expect(other.text).toBeVisible({ timeout: 60_000 });
  await other.ready();
  await expect(other.blocks.last()).toHaveText(last);
});
