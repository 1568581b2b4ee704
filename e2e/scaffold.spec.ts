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

const OUTLINE = [
  '同志们：',
  '今天开一次调度会。',
  '一、通报进展',
  `${'已完成的事项逐项说清。'.repeat(10)}`,
  '二、明确任务',
  '（一）抓项目',
  `${'每个项目写清谁来做。'.repeat(20)}`,
  '（二）抓民生',
  `${'每件实事写清给谁做。'.repeat(10)}`,
].join('\n');

test('an outline becomes a scaffold, a colleague begins from it, it is changed, retired and taken back', async ({
  deskOf,
  openAs,
  newDraft,
}) => {
  const desk = await (
    await deskOf('drafter', await newDraft({ text: OUTLINE, name: '月度调度会' }))
  ).ready();
  await desk.page.getByRole('button', { name: '更多', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: '提纲存为模板…' }).click();
  const saving = desk.page.getByRole('dialog', { name: '提纲存为模板' });
  await expect(saving.getByLabel('名称')).toHaveValue('月度调度会');
  await saving.getByLabel('讲话种类').selectOption({ label: '推进调度' });
  const parts = saving.getByRole('group');
  await expect(parts).toHaveCount(3);
  await expect(parts.nth(2).getByLabel('标题')).toHaveValue('明确任务');
  await expect(parts.nth(2).getByLabel('写什么')).toHaveValue('抓项目；抓民生');
  await expect(saving.getByRole('status')).toHaveText('占比合计 100%');
  await parts.nth(1).getByLabel('写什么').fill('用数据说到哪一步了');
  await parts.nth(2).getByLabel('占比').fill('90');
  await saving.getByRole('button', { name: '存为模板' }).click();
  await expect(saving.getByText('各部分占比加起来要是 100%')).toBeVisible();
  await saving.getByRole('button', { name: '按比例调到 100%' }).click();
  await parts.nth(2).getByLabel('必备').check();
  await saving.getByRole('button', { name: '存为模板' }).click();
  await expect(saving).toBeHidden();
  await expect(desk.page.getByText('已存为提纲模板“月度调度会”')).toBeVisible();

  const owner = await openAs('owner', '/new');
  await owner.getByLabel('标题').fill('在七月调度会上的讲话');
  await owner.getByText('月度调度会').click();
  const shown = owner.getByRole('region', { name: '各部分' }).getByRole('listitem');
  await expect(shown).toHaveCount(3);
  await expect(shown.nth(2)).toContainText('二、明确任务必备');
  await owner.getByLabel('时长').fill('20');
  await expect(owner.getByLabel('字数')).toHaveValue('3600');
  await owner.getByLabel('语速').fill('150');
  await expect(owner.getByLabel('字数')).toHaveValue('3000');
  await owner.getByLabel('讲话人').fill('王市长');
  await owner.getByRole('button', { name: '建稿' }).click();
  await owner.waitForURL(/\/drafts\/.+/);
  const draftPath = new URL(owner.url()).pathname;
  const guided = owner.locator('[data-guide]');
  await expect(guided.nth(0)).toHaveAttribute('data-guide', '用数据说到哪一步了');
  await expect(owner.getByTestId('budget')).toHaveCount(2);
  const budget = await owner.getByTestId('budget').last().textContent();

  await owner.goto('/scaffolds');
  await owner.getByRole('button', { name: '修改月度调度会' }).click();
  const editing = owner.getByRole('dialog', { name: '修改“月度调度会”' });
  const page = desk.page;
  await page.goto('/scaffolds');
  await page.getByRole('button', { name: '修改月度调度会' }).click();
  const theirs = page.getByRole('dialog', { name: '修改“月度调度会”' });
  await theirs.getByRole('button', { name: '下移第 2 部分' }).click();
  await expect(theirs.getByRole('group').nth(1).getByLabel('标题')).toHaveValue('明确任务');
  await theirs.getByLabel('名称').fill('月度调度例会');
  await theirs.getByRole('button', { name: '保存新版' }).click();
  await expect(theirs).toBeHidden();
  await expect(page.getByText(/第 2 版 李秘书/)).toBeVisible();

  await editing.getByRole('group').nth(1).getByLabel('写什么').fill('主任补的一句');
  await editing.getByRole('button', { name: '保存新版' }).click();
  await expect(editing.getByText(/李秘书刚存了第 2 版/)).toBeVisible();
  await expect(editing.getByRole('group').nth(1).getByLabel('写什么')).toHaveValue('主任补的一句');
  await editing.getByRole('button', { name: '保存新版' }).click();
  await expect(editing).toBeHidden();
  await page.getByRole('button', { name: '停用月度调度例会' }).click();
  await expect(page.getByText(/别人刚存了新版本/)).toBeVisible();
  await expect(page.getByText(/第 3 版 \S+存/)).toBeVisible();
  await owner.getByRole('button', { name: '月度调度会的历次版本' }).click();
  const versions = owner.getByRole('list', { name: '历次版本' }).getByRole('listitem');
  await expect(versions).toHaveCount(3);
  await versions.nth(1).getByRole('button').click();
  await owner.getByRole('button', { name: '用第 2 版修改' }).click();
  const again = owner.getByRole('dialog', { name: '修改“月度调度会”' });
  await expect(again.getByLabel('名称')).toHaveValue('月度调度例会');
  for (let left = 3; left > 0; left--)
    await again.getByRole('button', { name: '去掉第 1 部分' }).click();
  await again.getByRole('button', { name: '保存新版' }).click();
  await expect(again.getByText(/提纲至少要有一个部分/)).toBeVisible();
  await expect(again.getByLabel('名称')).toHaveValue('月度调度例会');
  await owner.keyboard.press('Escape');

  await owner.getByRole('button', { name: '停用月度调度会' }).click();
  await expect(owner.getByText('已停用', { exact: true })).toBeVisible();
  await page.goto('/new');
  await expect(page.getByText('动员部署')).toBeVisible();
  await expect(page.getByText('月度调度')).toHaveCount(0);
  await owner.goto(draftPath);
  await expect(owner.getByTestId('budget').last()).toHaveText(budget ?? '');
  await expect(guided.nth(0)).toHaveAttribute('data-guide', '用数据说到哪一步了');
  await owner.goto('/scaffolds');
  await owner.getByRole('button', { name: '恢复月度调度会' }).click();
  await expect(owner.getByRole('button', { name: '停用月度调度会' })).toBeVisible();
  await page.goto('/new');
  await page.getByText('月度调度会').click();
  await page.getByLabel('讲话人').fill('王市长');
  await expect(page.getByLabel('语速')).toHaveValue('150');
});

test('a required part that was deleted is told below the outline and added at its place, one step to take back', async ({
  openAs,
  deskOf,
}) => {
  const page = await openAs('drafter', '/new');
  await page.getByLabel('标题').fill('在动员会上的讲话');
  await page.getByText('动员部署').click();
  await page.getByRole('button', { name: '建稿' }).click();
  await page.waitForURL(/\/drafts\/.+/);
  const draftId = page.url().split('/').pop() ?? '';
  const [desk, reader] = await Promise.all([deskOf('drafter', draftId), deskOf('viewer', draftId)]);
  await Promise.all([desk.ready(), reader.ready('read-only')]);
  const missing = desk.page.getByRole('region', { name: '缺少必备部分' });
  await expect(desk.text.locator('[data-guide]')).toHaveCount(5);
  await expect(missing).toHaveCount(0);
  const whole = await desk.lines();
  await desk.select([4, 0], [6, 0]);
  await desk.page.keyboard.press('Delete');
  await expect(missing.getByRole('listitem')).toHaveText(/明确任务/);
  await missing.getByRole('button', { name: '补上“明确任务，把总目标落到具体事项”' }).click();
  await desk.reads(whole);
  await reader.reads(whole);
  await expect(missing).toHaveCount(0);
  await expect(desk.text.locator('[data-guide]')).toHaveCount(5);
  await desk.page.getByRole('button', { name: '撤销' }).last().click();
  await expect(missing.getByRole('listitem')).toHaveCount(1);
  await expect(reader.page.getByRole('region', { name: '缺少必备部分' })).toHaveCount(0);
});

test('a text without headings is no outline: told in words, and nothing is lost', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (
    await deskOf('owner', await newDraft({ text: '同志们：\n讲几句话。' }))
  ).ready();
  const before = await desk.lines();
  await desk.page.getByRole('button', { name: '更多', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: '提纲存为模板…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: '提纲存为模板' });
  await expect(dialog.getByRole('alert')).toContainText('还没有一级标题');
  await desk.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await desk.reads(before);
});

for (const role of ['reviewer', 'viewer'] as const) {
  test(`the ${role} sees the scaffolds and changes none`, async ({ openAs }) => {
    const page = await openAs(role, '/scaffolds');
    await expect(page.getByRole('button', { name: /^动员部署/ })).toBeVisible();
    await page.getByRole('button', { name: /^动员部署/ }).click();
    await expect(page.getByText('强化保障，一级带着一级干')).toBeVisible();
    await expect(page.getByRole('button', { name: /^(修改|停用|新建)/ })).toHaveCount(0);
  });
}
