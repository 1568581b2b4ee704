import { Ime } from './fixtures/ime';
import { expect, test } from './fixtures/test';

const SPEECH = ['一、市发改委牵头', '请市发改委按月调度。', '二、Gdp与gdp', '市发改委负责到底。'];

test('find counts, goes on, marks every hit; Esc leaves the hit selected', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH.join('\n') }))).ready();
  const { page } = desk;
  await desk.caret(1, 0);
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('textbox', { name: '查找', exact: true });
  await expect(field).toBeFocused();
  await page.keyboard.type('发改委');
  const bar = page.getByRole('search');
  await expect(bar.getByRole('status').first()).toHaveText('2 / 3');
  await expect(desk.text.locator('.find-hit')).toHaveCount(3);
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status').first()).toHaveText('3 / 3');
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('status').first()).toHaveText('1 / 3');
  await page.keyboard.press('Shift+Enter');
  await expect(bar.getByRole('status').first()).toHaveText('3 / 3');
  await field.fill('GDP');
  await expect(bar.getByRole('status').first()).toHaveText(/\/ 2$/);
  await field.fill('没有的话');
  await expect(bar.getByRole('status').first()).toHaveText('没有');
  await field.fill('负责');
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(desk.text).toBeFocused();
  expect(await page.evaluate(() => window.getSelection()?.toString())).toBe('负责');
  await expect(desk.text.locator('.find-hit')).toHaveCount(0);
});

test('replace all is one undo step and leaves what a colleague writes', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const { page } = wang;
  await wang.select([0, 1], [0, 4]);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: '查找', exact: true })).toHaveValue('发改委');
  await expect(page.getByRole('search').getByRole('status').first()).toHaveText('1 / 3');
  await li.caret(1, 4);
  await li.type('（含能源局）');
  await expect(wang.blocks.nth(1)).toHaveText('请市发改（含能源局）委按月调度。');
  await li.page.keyboard.press('ControlOrMeta+z');
  await wang.reads(SPEECH);

  await page.getByRole('textbox', { name: '替换为' }).fill('发展改革委');
  await page.getByRole('button', { name: '替换', exact: true }).click();
  await li.reads(['一、市发展改革委牵头', ...SPEECH.slice(1)]);
  await page.getByRole('button', { name: '全部替换' }).click();
  const replaced = SPEECH.map((line) => line.replace('发改委', '发展改革委'));
  await li.reads(replaced);
  await expect(page.getByText('已替换 2 处')).toBeVisible();
  await li.caret(3, -1);
  await li.type('谢谢。');
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click();
  const undone = ['一、市发展改革委牵头', ...SPEECH.slice(1, 3), `${SPEECH[3]}谢谢。`];
  await wang.reads(undone);
  await li.reads(undone);
});

test('pinyin in the field is searched when it has become words; composing text is left alone', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const desk = await (await deskOf('drafter', draftId)).ready();
  const { page } = desk;
  const ime = await Ime.of(page);
  await desk.text.focus();
  await page.keyboard.press('ControlOrMeta+f');
  await expect(page.getByRole('textbox', { name: '查找', exact: true })).toBeFocused();
  const place = page.getByRole('search').getByRole('status').first();
  await ime.compose('t', 'tiao', "tiao'du");
  await expect(page.getByRole('textbox', { name: '查找', exact: true })).toHaveValue("tiao'du");
  await expect(place).toHaveText('');
  await ime.choose('调度');
  await expect(place).toHaveText('1 / 1');

  await desk.caret(1, 6);
  await ime.compose('d', 'diao', "diao'du");
  await expect(desk.blocks.nth(1)).toContainText("diao'du");
  await expect(desk.text.locator('.find-hit')).toHaveText(['调度']);
  await ime.choose('调度');
  await expect(desk.text.locator('.find-hit')).toHaveCount(2);
  await desk.inPhase('saved');
});

test('find may keep to the selection; readers find but do not replace', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const desk = await (await deskOf('drafter', draftId)).ready();
  await desk.select([0, 0], [1, -1]);
  await desk.page.keyboard.press('ControlOrMeta+f');
  await expect(desk.page.getByRole('textbox', { name: '查找', exact: true })).toBeFocused();
  await desk.page.keyboard.type('发改委');
  const place = desk.page.getByRole('search').getByRole('status').first();
  await expect(place).toHaveText('1 / 2');
  await desk.page.getByRole('checkbox', { name: '只在选中的部分查找' }).uncheck();
  await expect(place).toHaveText(/\/ 3$/);

  const reader = await (await deskOf('viewer', draftId)).ready('read-only');
  await reader.page.getByRole('button', { name: '查找', exact: true }).click();
  await expect(reader.page.getByRole('textbox', { name: '查找', exact: true })).toBeFocused();
  await reader.page.keyboard.type('发改委');
  await expect(reader.page.getByRole('search').getByRole('status').first()).toHaveText(/\/ 3$/);
  await expect(reader.page.getByRole('button', { name: '全部替换' })).toHaveCount(0);
});
