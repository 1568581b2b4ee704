import { speechOfLength } from '@/lib/draft/fixtures/repeat-speech';
import { expect, test } from './fixtures/test';

const text = `${speechOfLength(30_000)}\n一、远处的一节\n远处的话。\n二、最后一节\n最后的话。`;

test('SIGHT1 SIGHT2 SIGHT3 words typed right after a jump land where the caret was put, in a text that is drawn in part', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text });
  const [wang, li] = await Promise.all([deskOf('owner', draftId), deskOf('drafter', draftId)]);
  await Promise.all([wang.ready(), li.ready()]);
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
