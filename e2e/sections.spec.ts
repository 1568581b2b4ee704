import { heading, shi } from '@/lib/ledger/testing/chip-text';
import { paragraph } from '@/lib/sections/built-in/content';
import { card, openPanel } from './fixtures/comments-panel';
import { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

/** Milliseconds from what one person sets to the other's browser: a second, on a busy machine three. */
const LIVE = { timeout: 3_000 };
const rowOf = ({ page }: Desk, title: string) =>
  page.getByRole('tree', { name: '要点' }).getByRole('treeitem').filter({ hasText: title });

async function openMerge({ page }: Desk) {
  await page.getByRole('button', { name: '统稿', exact: true }).click();
  const panel = page.getByRole('complementary', { name: '统稿' });
  await expect(panel.getByRole('list', { name: '各节' })).toBeVisible();
  return panel;
}

test('a section is given to a colleague, handed over, and its work outlives its heading', async ({
  desksOf,
  openAs,
  newDraft,
  office,
}) => {
  const blocks = [
    heading('认清形势'),
    paragraph('汛期将至。'),
    heading('抓好防汛'),
    paragraph('备足物资。'),
  ];
  const draftId = await newDraft({ blocks, name: '防汛讲话' });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');

  await rowOf(wang, '抓好防汛').hover();
  await rowOf(wang, '抓好防汛').getByRole('button').click();
  await wang.page.getByRole('menuitem', { name: '分工…' }).click();
  const window = wang.page.getByRole('dialog', { name: '分工' });
  await window.getByLabel('负责').selectOption({ label: office.drafter.name });
  await window.getByLabel('截止').fill('2020-03-10');
  await window.getByLabel('状态').selectOption({ label: '起草中' });
  await window.getByLabel('留言').fill('先把物资清单补上');
  await window.getByRole('button', { name: '保存' }).click();
  const said = `@${office.drafter.name} 先把物资清单补上`;
  await openPanel(li.page);
  await expect(card(li.page, said)).toContainText('抓好防汛');
  const work = rowOf(li, '抓好防汛').getByTestId('work');
  await expect(work.getByRole('img', { name: office.drafter.name })).toBeVisible(LIVE);
  await expect(work.getByRole('img', { name: '起草中' })).toBeVisible();

  // It moves with its heading.
  await wang.caret(2);
  await wang.page.keyboard.press('Alt+ArrowUp');
  await expect(rowOf(li, '一、抓好防汛').getByTestId('work')).toBeVisible();

  const home = await openAs('drafter');
  const mine = home.getByRole('region', { name: '我的分工' });
  await expect(mine.getByRole('list', { name: '移交给我的' })).toContainText('二、抓好防汛');
  await expect(mine.getByRole('listitem').filter({ hasText: '起草中' })).toContainText(
    '2020年3月10日',
  );
  await mine.getByRole('button', { name: '知道了' }).click();
  await expect(mine.getByRole('list', { name: '移交给我的' })).toBeHidden();
  await mine.getByRole('link', { name: /抓好防汛/ }).click();
  // The caret stands in the section at once.
  await expect(new Desk(home).text).toBeFocused();

  const merge = await openMerge(li);
  await merge.getByRole('button', { name: '分工：一、抓好防汛' }).click();
  await li.page.getByLabel('状态').selectOption({ label: '待统稿' });
  await li.page.getByRole('button', { name: '保存' }).click();
  await expect(rowOf(wang, '抓好防汛').getByRole('img', { name: '待统稿' })).toBeVisible(LIVE);
  await expect(merge).toContainText('1 节待统稿');

  // Its heading goes and comes back.
  await wang.select([0, 0], [0, -1]);
  await wang.page.keyboard.press('Delete');
  await wang.page.keyboard.press('Backspace');
  await expect(merge).toContainText('标题已删，分工还在：1 节');
  await wang.page.keyboard.press('Control+z');
  await expect(merge).not.toContainText('标题已删');
});

test('the merge view finds what differs between sections; a term is unified in one step', async ({
  deskOf,
  newDraft,
}) => {
  const repeated = '各级各部门要把防汛备汛作为当前头等大事抓紧抓实';
  const blocks = [
    heading('提高思想认识'),
    paragraph(`${repeated}。由市应急局牵头，市应急管理局每周通报，{{联络人}}汇总。`),
    heading('压实各方责任'),
    shi('建立台账。市应急管理局要逐项销号。'),
    heading('组织保障工作'),
    paragraph(`${repeated}。`),
    heading('严格督查考核'),
  ];
  const desk = await (await deskOf('owner', await newDraft({ blocks }))).ready();
  const merge = await openMerge(desk);
  const sections = merge.getByRole('list', { name: '各节' }).getByRole('listitem');
  await expect(sections).toHaveCount(4);
  await expect(sections.first()).toContainText('待填 1');
  await expect(merge).toContainText('同一句出现 2 次');
  await expect(merge).toContainText('其余 3 个结构一致，如“提高思想认识”');
  await merge.getByRole('button', { name: /^到“各级各部门.*三、组织保障工作/ }).click();
  await expect.poll(() => desk.page.evaluate(() => getSelection()?.toString())).toBe(repeated);

  await merge.getByRole('button', { name: '统一' }).click();
  const window = desk.page.getByRole('dialog', { name: '统一写法' });
  await expect(window.getByRole('list', { name: '将改的地方' })).toContainText(
    '由市应急局 市应急管理局牵头',
  );
  await window.getByRole('button', { name: '改 1 处' }).click();
  await expect(desk.blocks.nth(1)).toContainText('由市应急管理局牵头');
  await expect(merge).not.toContainText('可能是同一个单位');
  await desk.page.getByRole('button', { name: '撤销' }).last().click();
  await expect(desk.blocks.nth(1)).toContainText('由市应急局牵头');
});
