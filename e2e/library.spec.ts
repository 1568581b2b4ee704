import type { Page } from '@playwright/test';
import { db } from '@/lib/db/client';
import { gramsOf } from '@/lib/db/search/grams';
import type { Desk } from './fixtures/desk';
import { Ime, NI_HAO } from './fixtures/ime';
import { fillRegistry } from './fixtures/registry';
import { expect, test } from './fixtures/test';

const SPEECH = '一、提高认识\n（一）抓学习\n学要学深。\n二、强化保障\n（一）领导包抓';

const panelOf = (page: Page) => page.getByRole('complementary', { name: '段落' });
const cards = (page: Page) => panelOf(page).getByRole('list', { name: '段落库' }).locator('> li');
const openLibrary = (page: Page) =>
  page.getByRole('navigation', { name: '面板' }).getByRole('button', { name: '段落' }).click();
const search = (page: Page, words: string) => panelOf(page).getByRole('searchbox').fill(words);
const card = (page: Page, title: string) =>
  cards(page).filter({ has: page.getByText(title, { exact: true }) });
const show = (page: Page, title: string) => card(page, title).locator('> button').click();

async function insert(page: Page, title: string): Promise<void> {
  await show(page, title);
  await card(page, title).getByRole('button', { name: '插入到光标处' }).click();
}

const empty = async (desk: Desk) => {
  await desk.caret(4);
  await desk.page.keyboard.press('Enter');
};

test('one inserts from the library while the other types there: nothing is lost, one undo takes it back', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  await empty(desk);
  await other.reads([...SPEECH.split('\n'), '（二）']);
  await openLibrary(desk.page);
  await search(desk.page, '考核');
  await expect(card(desk.page, '督查考核（分点）')).toBeVisible();
  await expect(card(desk.page, '开宗点题')).toHaveCount(0);

  await other.caret(5);
  const typing = other.page.keyboard.type('同事一直在这里写字，一个都不能少', { delay: 25 });
  await insert(desk.page, '督查考核（分点）');
  await typing;
  await desk.inPhase('saved');
  await other.inPhase('saved');
  const both = await desk.lines();
  await other.reads(both);
  const joined = both.join('\n');
  for (const words of [
    '同事一直在这里写字，一个都不能少',
    '督查要较真，考核要兑现',
    '查得实。',
    '用得上。',
  ]) {
    expect(joined).toContain(words);
  }
  await desk.text.focus();
  await desk.page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await desk.lines()).join('')).not.toContain('查得实');
  expect((await desk.lines()).join('')).toContain('同事一直在这里写字，一个都不能少');
  await other.reads(await desk.lines());
});

test('Tab fills the placeholders one after the other, pinyin too; braces make new ones', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }))).ready();
  const { keyboard } = desk.page;
  await empty(desk);
  await keyboard.type('/督查');
  const menu = desk.page.getByRole('listbox', { name: '插入段落' });
  await menu
    .getByRole('option')
    .filter({ hasText: /^督查考核保障/ })
    .click();
  const holds = desk.text.locator('[data-chip="placeholder"]:not(.chip-filled)');
  const chosen = desk.text.locator('.ProseMirror-selectednode');
  await expect(holds).toHaveCount(7);
  await expect(chosen).toHaveText('督查单位');
  await expect(desk.blocks.nth(5)).toHaveAttribute('data-label', '（二）');

  await keyboard.type('市委督查室');
  await keyboard.press('Tab');
  await expect(chosen).toHaveText('牵头单位');
  const ime = await Ime.of(desk.page);
  await ime.compose(...NI_HAO);
  await ime.choose('你好');
  await expect(desk.blocks.nth(5)).toContainText('由市委督查室会同你好建立任务台账');
  await keyboard.press('Tab');
  await expect(chosen).toHaveText('调度周期');
  await keyboard.press('Shift+Tab');
  await expect(chosen).toHaveText('调度周期');
  for (const words of ['每月', '每季度', '年度考核', '5', '分管领导']) {
    await keyboard.type(words);
    await keyboard.press('Tab');
  }
  await expect(holds).toHaveCount(0);
  await expect(desk.blocks.nth(5)).toContainText('每月调度一次，每季度通报一次');
  await expect(desk.blocks.nth(5)).toHaveAttribute('data-label', '（二）');
  // On a slow machine a responsibility is offered by now, and the first Tab takes that.
  await expect(async () => {
    await keyboard.press('Tab');
    await expect(desk.blocks.nth(5)).toHaveAttribute('data-label', '一是', { timeout: 3_000 });
  }).toPass();

  await desk.caret(2);
  await keyboard.type('到{{时限}}见效。');
  await expect(holds).toHaveText('时限');
  await desk.inPhase('saved');
});

test('save sections, find them by two characters, insert elsewhere, new version, retire', async ({
  deskOf,
  newDraft,
  office: { workspaceId },
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const desk = await (await deskOf('drafter', draftId)).ready();
  const { page } = desk;
  await openLibrary(page);
  await desk.select([0, 0], [0, 2]);
  await panelOf(page).getByRole('button', { name: '存入' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('标题')).toHaveValue('提高认识');
  await expect(dialog).toContainText('学要学深。');
  await dialog.getByLabel('标题').fill('题'.repeat(61));
  await dialog.getByRole('button', { name: '存入' }).click();
  await expect(dialog.getByText('写 1 到 60 字的标题')).toBeVisible();
  await dialog.getByLabel('标题').fill('认识篇');
  await dialog.getByLabel('用途').fill('开头讲清楚为什么');
  await dialog.getByLabel('标签').fill('开头、认识 100%');
  await dialog.getByRole('button', { name: '存入' }).click();
  await expect(dialog).toHaveCount(0);

  await search(page, '学深');
  await expect(cards(page)).toHaveCount(1);
  await search(page, '%');
  await expect(cards(page)).toHaveCount(1);
  await search(page, '学_');
  await expect(cards(page)).toHaveCount(0);
  await search(page, '为什么');
  await desk.caret(4);
  await insert(page, '认识篇');
  // Behind the heading （一） it is one level deeper, in the style of that level.
  await desk.reads([...SPEECH.split('\n'), '一是提高认识', '一要抓学习', '学要学深。']);
  const [first, , , , , put] = await desk.blocks.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('data-uid'), one.getAttribute('data-src')]),
  );
  expect(put?.[0]).not.toBe(first?.[0]);
  expect(put?.[1]).toMatch(/@1$/);

  await desk.select([3, 0], [4, 2]);
  await card(page, '认识篇').getByRole('button', { name: '认识篇：更多' }).click();
  await page.getByRole('menuitem', { name: '修改…' }).click();
  // A colleague saves first: the window stays with what was typed.
  await db().sectionBlock.updateMany({ where: { workspaceId }, data: { currentVersion: 2 } });
  const old = await db().sectionBlockVersion.findFirstOrThrow({
    where: { no: 1, block: { workspaceId } },
  });
  await db().sectionBlockVersion.create({
    data: { ...old, blocks: old.blocks ?? [], no: 2, title: '同事的认识篇' },
  });
  await dialog.getByLabel('标题').fill('保障篇');
  await dialog.getByText('内容换成现在选中的段落').click();
  await dialog.getByRole('button', { name: '保存新版' }).click();
  await expect(dialog.getByText('别人刚存了新版本')).toBeVisible();
  await expect(dialog.getByLabel('标题')).toHaveValue('保障篇');
  await dialog.getByRole('button', { name: '保存新版' }).click();
  await expect(dialog).toHaveCount(0);
  await search(page, '包抓');
  await expect(card(page, '保障篇')).toBeVisible();

  await card(page, '保障篇').getByRole('button', { name: '保障篇：更多' }).click();
  await page.getByRole('menuitem', { name: '停用' }).click();
  await expect(cards(page)).toHaveCount(0);
  await panelOf(page).getByRole('button', { name: '看停用的段落' }).click();
  await card(page, '保障篇').getByRole('button', { name: '恢复使用' }).click();
  await expect(cards(page)).toHaveCount(0);
  await panelOf(page).getByRole('button', { name: '回到在用的段落' }).click();
  await expect(card(page, '保障篇')).toBeVisible();
});

test('a section goes into the library from the outline; what this version does not know stays out', async ({
  deskOf,
  newDraft,
  office,
}) => {
  const { workspaceId } = office;
  await fillRegistry(office, ['市民政局']);
  const draftId = await newDraft({ text: SPEECH });
  const desk = await (await deskOf('owner', draftId)).ready();
  const { page } = desk;
  const row = page.getByRole('treeitem', { name: /强化保障/ });
  await row.hover();
  await row.getByRole('button').click();
  await page.getByRole('menuitem', { name: '存入段落库…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('标题')).toHaveValue('强化保障');
  // A duty is made and given in the block's own editor, as in the draft.
  const content = dialog.getByRole('textbox', { name: '内容' });
  await content.locator('[data-kind]').last().click();
  await page.keyboard.press('End');
  await page.keyboard.type('，/zr');
  await page.keyboard.press('Enter');
  const duty = page.getByRole('dialog', { name: '责任单位' });
  await expect(duty.getByRole('combobox', { name: '添加单位' })).toBeFocused();
  await page.keyboard.type('市民政局');
  await expect(duty.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(duty).toHaveCount(0);
  await expect(content.locator('[data-chip]')).toHaveText('由市民政局牵头');
  await dialog.getByRole('button', { name: '存入' }).click();
  await expect(dialog).toHaveCount(0);
  await show(page, '强化保障');
  await expect(card(page, '强化保障')).toContainText('领导包抓，由市民政局牵头');

  const make = async (title: string, schemaVersion: number, kind: string) => {
    const index = { words: '表格', bigrams: gramsOf('表格') };
    const { id } = await db().sectionBlock.create({ data: { workspaceId, ...index } });
    const blocks = [{ kind, level: 0, inlines: [{ type: 'text', text: '表格' }] }];
    const facts = { title, tags: [], text: '表格' };
    await db().sectionBlockVersion.create({
      data: { blockId: id, no: 1, schemaVersion, blocks, ...facts },
    });
  };
  await make('新版模块', 99, 'paragraph');
  await make('陌生模块', 1, 'table');
  const before = await desk.lines();
  await search(page, '表格');
  for (const [title, message] of [
    ['新版模块', '这个模块是更新的版本存的'],
    ['陌生模块', '本版本不认识的内容'],
  ] as const) {
    await desk.caret(1);
    await insert(page, title);
    await expect(card(page, title)).toContainText(message);
    await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
  }
  expect(await desk.lines()).toEqual(before);
});

test('a reviewer looks into the library, may suggest what is in it, and saves nothing', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('reviewer', await newDraft({ text: SPEECH }))).ready();
  await openLibrary(desk.page);
  await search(desk.page, '督查考核');
  await show(desk.page, '督查考核');
  await expect(card(desk.page, '督查考核')).toContainText('核查要到现场看');
  await expect(panelOf(desk.page).getByRole('button', { name: '插入到光标处' })).toHaveCount(1);
  await expect(panelOf(desk.page).getByRole('button', { name: '存入' })).toHaveCount(0);
});
