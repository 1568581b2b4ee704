import { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

test('the list says title, who edited when, and who is in it now', async ({
  openAs,
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ name: '养老服务讲话', text: '一、抓落实' });
  const drafter = await deskOf('drafter', draftId);
  await drafter.ready();
  await drafter.caret(0);
  await drafter.type('见实效');

  const owner = await openAs('owner');
  const row = owner.getByRole('row').filter({ hasText: '养老服务讲话' });
  await expect(row.getByRole('img', { name: '李秘书' })).toBeVisible();
  await expect(row).toContainText('李秘书');
  const at = await row.getByRole('time').getAttribute('datetime');
  expect(Date.now() - Date.parse(at ?? '')).toBeLessThan(60_000);

  await drafter.page.context().close();
  await expect(async () => {
    await owner.reload();
    await expect(row.getByRole('img', { name: '李秘书' })).toHaveCount(0, { timeout: 1_000 });
  }).toPass();
});

test('a new blank draft begins with its head on the page', async ({ openAs }) => {
  const page = await openAs('drafter');
  await page.getByRole('link', { name: '新建讲话稿' }).first().click();
  await page.getByRole('button', { name: '建稿' }).click();
  await expect(page.getByText('这一项不能为空')).toBeVisible();
  await page.getByLabel('标题').fill('在全市养老服务工作会议上的讲话');
  await page.getByLabel('讲话人').fill('郑立人');
  await page.getByLabel('职务').fill('市长');
  await page.getByLabel('讲话日期').fill('2026-12-01');
  await page.getByRole('button', { name: '建稿' }).click();
  await expect(page).toHaveURL(/\/drafts\/[\w-]+$/);
  const desk = await new Desk(page).ready();
  const head = ['在全市养老服务工作会议上的讲话', '市长　郑立人', '（2026年12月1日）'];
  await desk.reads([...head, '']);
  await desk.caret(3);
  await desk.type('同志们：');
  await page.getByRole('link', { name: '回到稿件' }).click();
  const row = page.getByRole('row').filter({ hasText: '在全市养老服务工作会议上的讲话' });
  await expect(row).toContainText('郑立人');
  await expect(row).toContainText('2026');
});

test('a new draft from pasted text has its numbers as structure', async ({ openAs }) => {
  const page = await openAs('drafter', '/new');
  await page.getByLabel('标题').fill('抓落实的讲话');
  await page.getByText('粘贴已有文字').click();
  const text = '同志们：\n一、提高认识\n（一）抓学习\n（二）抓调研\n二、狠抓落实';
  await page.getByLabel('已有的文字').fill(text);
  await expect(page.getByText('4 个编号')).toBeVisible();
  await page.getByRole('button', { name: '建稿' }).click();
  await expect(page).toHaveURL(/\/drafts\/[\w-]+$/);
  const desk = await new Desk(page).ready();
  await desk.reads(text.split('\n'));
  await expect(desk.blocks.nth(1)).toHaveAttribute('data-label', '一、');
  await expect(desk.blocks.nth(1)).toHaveText('提高认识');
});

test('the name is changed on the page and arrives at the colleague and in the list', async ({
  desksOf,
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ name: '旧标题' });
  const [owner, drafter] = await desksOf(draftId, 'owner', 'drafter');
  const title = drafter.page.getByRole('textbox', { name: '稿件标题' });
  await title.fill('新标题');
  await title.press('Enter');
  await expect(owner.page.getByRole('textbox', { name: '稿件标题' })).toHaveValue('新标题');
  const list = await openAs('viewer');
  await expect(list.getByRole('link', { name: '新标题' })).toBeVisible();
});

test('the bin: away, undone by the toast, away again and put back', async ({
  openAs,
  newDraft,
}) => {
  await newDraft({ name: '要移走的稿件' });
  const page = await openAs('owner');
  const row = page.getByRole('row').filter({ hasText: '要移走的稿件' });
  const away = async () => {
    await row.getByRole('button', { name: '要移走的稿件的更多' }).click();
    await page.getByRole('menuitem', { name: '移到回收站' }).click();
    await expect(row).toHaveCount(0);
  };
  await away();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(row).toBeVisible();
  await away();
  await page.getByRole('link', { name: '回收站' }).click();
  await page.getByRole('button', { name: '放回稿件' }).click();
  await page.getByRole('link', { name: '稿件', exact: true }).click();
  await expect(row).toBeVisible();
});
