import { speechOfLength } from '@/lib/draft/fixtures/repeat-speech';
import { block } from '@/lib/draft/testing';
import { Ime, NI_HAO } from './fixtures/ime';
import { expect, test } from './fixtures/test';

const text = `${speechOfLength(30_000)}\n一、远处的一节\n远处的话。\n二、最后一节\n最后的话。`;

test('SIGHT1 SIGHT2 SIGHT3 words typed right after a jump land where the caret was put, in a text that is drawn in part', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const { page } = wang;
  const resting = wang.text.locator('> .resting');
  await expect.poll(() => resting.count()).toBeGreaterThan(100);
  // No edit: there is nothing to undo.
  await expect(wang.tools.getByRole('button', { name: '撤销' })).toBeDisabled();
  // As high as before, to the pixel: nothing jumps under the reader.
  const height = () => wang.text.evaluate((element) => element.scrollHeight);
  const before = await height();
  await page.setViewportSize({ width: 1280, height: 700 });
  await expect.poll(height).toBe(before);

  const middle = await resting.evaluateAll((blocks) => {
    const block = blocks[blocks.length >> 1];
    return [...(block?.parentElement?.children ?? [])].indexOf(block as Element);
  });
  const words = (await wang.blocks.nth(middle).textContent()) ?? '';
  await wang.caret(middle);
  await page.keyboard.type('到此');
  await expect(li.blocks.nth(middle)).toHaveText(`${words}到此`);

  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('完。');
  await expect(li.blocks.last()).toHaveText('最后的话。完。');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('始');
  await expect(li.blocks.first()).toHaveText(/^始/);

  // Straight after the jump, before the browser has drawn what it scrolls to.
  await page.getByRole('treeitem', { name: /远处的一节/ }).click();
  await page.keyboard.type('更');
  await expect(li.text.getByText('更远处的一节')).toBeAttached();

  await li.caret(middle);
  await li.page.keyboard.type('同事');
  await expect(wang.blocks.nth(middle)).toHaveText(`${words}到此同事`);
});

test('SIGHT4 a very long text is left out of the page where nobody looks, and is there when somebody does', async ({
  deskOf,
  newDraft,
}) => {
  // A text of 140,000 characters may open slowly where many journeys share two cores.
  test.slow();
  const long = `${speechOfLength(100_000)}\n一、远处的一节\n这里有一句找得到的话。\n二、更后的一节\n${speechOfLength(40_000)}`;
  const draftId = await newDraft({ text: long });
  const [wang, li] = await Promise.all([deskOf('owner', draftId), deskOf('drafter', draftId)]);
  await Promise.all([wang.ready('saved', 60_000), li.ready('saved', 60_000)]);
  const { page } = wang;
  const away = wang.text.locator('> .away');
  const height = () => wang.text.evaluate((element) => element.scrollHeight);
  const all = await height();
  await expect.poll(() => away.count()).toBeGreaterThan(500);
  await expect.poll(height).toBe(all);

  // In one step to the middle: words stand there, in the frame that shows it.
  const seen = await wang.text.evaluate(async (text) => {
    const desk = text.closest('.desk');
    if (!desk) throw new Error('no desk');
    desk.scrollTop = desk.scrollHeight / 2;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { left, right, top, bottom } = desk.getBoundingClientRect();
    const element = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return element?.closest('[data-kind]:not(.away)')?.textContent ?? '';
  });
  expect(seen.length).toBeGreaterThan(0);

  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: '查找', exact: true }).fill('找得到的话');
  await expect(wang.text.locator('.find-active')).toBeInViewport();
  await page.keyboard.press('Escape');
  await wang.caret(0);
  await page.getByRole('treeitem', { name: /远处的一节/ }).click();
  await page.keyboard.type('更');
  await expect(wang.text.getByText('更远处的一节')).toBeInViewport();

  // A colleague writes where the other browser has left the text out.
  await li.page.keyboard.press('ControlOrMeta+End');
  await li.page.keyboard.type('末');
  const middle = await away.evaluateAll((blocks) => {
    const block = blocks[blocks.length >> 1];
    return [...(block?.parentElement?.children ?? [])].indexOf(block as Element);
  });
  await li.text.evaluate((text, at) => text.children[at]?.scrollIntoView(), middle + 1);
  await li.caret(middle);
  await li.page.keyboard.type('同事');
  await expect(wang.blocks.nth(middle)).toContainText('同事');
  // A new paragraph in the midst of what is left out: what stands behind it keeps its place.
  await wang.caret(0);
  await expect(wang.blocks.nth(middle)).toHaveClass(/away/);
  const before = await height();
  await li.page.keyboard.press('Enter');
  await li.page.keyboard.type('中间新写的一段');
  const added = wang.text.getByText('中间新写的一段');
  await expect(added).toBeAttached();
  const more = (await height()) - before;
  expect(more).toBeGreaterThan(0);
  expect(more).toBeLessThan(200);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ControlOrMeta+f');
  await page.getByRole('textbox', { name: '查找', exact: true }).fill('中间新写的一段');
  await expect(added).toBeInViewport();
  await expect(wang.blocks.nth(middle + 2)).toBeInViewport();
});

test('SIGHT4 blocks with margins keep the place of those before them; a selection over all is replaced by pinyin', async ({
  desksOf,
  newDraft,
}) => {
  const blocks = Array.from({ length: 900 }, (_, at) =>
    block(`第${at}段，这一段有几个字。`, at % 2 ? { kind: 'salutation' } : {}),
  );
  const draftId = await newDraft({ blocks });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const height = () => wang.text.evaluate((element) => element.scrollHeight);
  const all = await height();
  const away = wang.text.locator('> .away');
  await expect.poll(() => away.count()).toBeGreaterThan(300);
  expect(await height()).toBe(all);

  await wang.caret(0);
  await wang.page.keyboard.press('ControlOrMeta+a');
  await expect(away).toHaveCount(0);
  const ime = await Ime.of(wang.page);
  await ime.compose(...NI_HAO);
  await ime.choose('你好');
  await li.reads(['你好']);
  await wang.page.keyboard.press('ControlOrMeta+z');
  await expect(li.blocks).toHaveCount(900);
});
