import { expect, test } from './fixtures/test';

const CODES: Record<string, number> = { Home: 36, Delete: 46 };
const SPEECH = '一、提高认识\n总体平稳，稳中有进。\n二、狠抓落实';

test('the sheet of keys opens by key and by mouse, in both languages, and gives the focus back', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const desk = await (await deskOf('drafter', draftId)).ready();
  const { page } = desk;
  await desk.caret(1, 2);
  await page.keyboard.press('ControlOrMeta+/');
  const sheet = page.getByRole('dialog', { name: '快捷键' });
  await expect(sheet).toContainText('整段上移 / 下移');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(desk.text).toBeFocused();
  await page.keyboard.type('很');
  await expect(desk.blocks.nth(1)).toHaveText('总体很平稳，稳中有进。');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await expect(page.getByRole('dialog', { name: 'Shortcuts' })).toContainText('Move the section');
});

test('the toolbar is one stop for Tab; arrows, Home and End go between the tools', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }))).ready();
  const { page } = desk;
  const stops = () =>
    desk.tools.locator('button').evaluateAll((all) => all.filter((b) => b.tabIndex === 0).length);
  await expect.poll(stops).toBe(1);
  await desk.caret(1, 0);
  await page.keyboard.press('Shift+F6');
  const first = desk.tools.locator('button').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(desk.tools.locator('button').nth(2)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(desk.text).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await expect(desk.tools.locator('button').nth(2)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(desk.tools.locator('button').last()).toBeFocused();
  await expect.poll(stops).toBe(1);
});

test('the status bar counts the selection; Ctrl Shift V pastes plain lines', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }))).ready();
  const { page } = desk;
  await desk.select([1, 0], [1, 5]);
  await expect(page.getByTestId('selected')).toHaveText('选中 5 字');
  await desk.caret(1, 0);
  await expect(page.getByTestId('selected')).toHaveCount(0);
  await desk.caret(2);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('：\n（一）不编号\n就这样'));
  await page.keyboard.press('ControlOrMeta+Shift+V');
  await desk.reads([
    '一、提高认识',
    '总体平稳，稳中有进。',
    '二、狠抓落实：',
    '（一）不编号',
    '就这样',
  ]);
  await expect(desk.blocks.nth(3)).toHaveAttribute('data-kind', 'paragraph');
});

test('SEL1 keys pressed at once after one that moves the caret act where it stands now', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }))).ready();
  const { page } = desk;
  const cdp = await page.context().newCDPSession(page);
  const press = (key: string) =>
    Promise.all(
      (['keyDown', 'keyUp'] as const).map((type) =>
        cdp.send('Input.dispatchKeyEvent', {
          type,
          key,
          code: key,
          windowsVirtualKeyCode: CODES[key],
        }),
      ),
    );
  await desk.caret(1);
  // The page is busy, as while colleagues write: both keys wait, and come before the news of the caret.
  const busy = page.evaluate(() => {
    const until = performance.now() + 400;
    while (performance.now() < until);
  });
  await Promise.all([busy, press('Home'), press('Delete')]);
  await desk.reads(['一、提高认识', '体平稳，稳中有进。', '二、狠抓落实']);
});
