import { expect, test } from './fixtures/test';

test('a draft from a scaffold: parts with budgets, guidance that is never in the text', async ({
  openAs,
  deskOf,
}) => {
  const page = await openAs('drafter', '/new');
  await page.getByLabel('标题').fill('在全市养老服务工作会议上的讲话');
  await page.getByText('动员部署').click();
  await expect(page.getByLabel('字数')).toHaveValue('5400');
  const parts = page.getByRole('region', { name: '各部分' }).getByRole('listitem');
  await expect(parts).toHaveCount(5);
  await expect(parts.nth(2)).toContainText('二、明确任务');
  await expect(parts.nth(2)).toContainText('2,970');
  await page.getByLabel('时长').fill('10');
  await expect(page.getByLabel('字数')).toHaveValue('1800');
  await expect(parts.nth(2)).toContainText('990');
  await page.getByLabel('字数').fill('12');
  await page.getByRole('button', { name: '建稿' }).click();
  await expect(page.getByText('字数写 100 到 100,000 之间的整数')).toBeVisible();
  await page.getByLabel('字数').fill('500');
  await page.getByRole('button', { name: '建稿' }).click();
  await page.waitForURL(/\/drafts\//);

  const draftId = page.url().split('/').pop() ?? '';
  const desk = await (await deskOf('drafter', draftId)).ready();
  const lines = [
    '在全市养老服务工作会议上的讲话',
    '同志们：',
    '',
    '一、提高认识，看清主题的分量',
    '',
    '二、明确任务，把总目标落到具体事项',
    '',
    '三、强化保障，一级带着一级干',
    '',
    '',
  ];
  await desk.reads(lines);
  const guided = desk.text.locator('[data-guide]');
  await expect(guided).toHaveCount(5);
  await expect(desk.blocks.nth(4)).toHaveAttribute('data-guide', /先说背景/);

  const budget = desk.page.getByTestId('budget');
  await expect(budget).toHaveCount(3);
  await expect(budget.first()).toContainText('/ 100');
  await expect(budget.first()).toHaveAttribute('data-over', 'false');

  await desk.caret(4);
  await desk.type('老年人口每年净增三万，床位只增了八百张。'.repeat(6));
  await expect(desk.blocks.nth(4)).not.toHaveAttribute('data-guide');
  await expect(guided).toHaveCount(4);
  await expect(budget.first()).toHaveAttribute('data-over', 'true');

  await desk.page.keyboard.press('Enter');
  await expect(desk.blocks.nth(5)).not.toHaveAttribute('data-src');
  await expect(desk.text.locator('[data-guide]')).toHaveCount(4);
  await desk.inPhase('saved');
  const stored = await desk.page.request.get(`/drafts/${draftId}/text`);
  const text = await stored.text();
  expect(text).toContain('老年人口每年净增三万');
  expect(text).not.toContain('先说背景');
  expect(text).not.toContain('按领域分成');
});

for (const [name, points] of [
  ['推进调度', 4],
  ['专题部署', 4],
] as const) {
  test(`the scaffold ${name}`, async ({ openAs }) => {
    const page = await openAs('owner', '/new');
    await page.getByLabel('标题').fill('在调度会上的讲话');
    await page.getByText(name).click();
    await page.getByRole('button', { name: '建稿' }).click();
    await page.waitForURL(/\/drafts\//);
    await expect(page.getByTestId('budget')).toHaveCount(points);
    await expect(page.locator('[data-guide]')).toHaveCount(5);
  });
}
