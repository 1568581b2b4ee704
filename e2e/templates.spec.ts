import { expect, test } from './fixtures/test';

const SPEECH = [
  '一、抓好供水',
  '由市水务局牵头，市财政局配合，6月底前改造管网35公里。',
  '市水务局要盯紧进度，刚才，张明局长已经表态。',
  '二、强化保障',
].join('\n');

test('one saves a speech as a template, the other makes a draft from it by the form', async ({
  deskOf,
  newDraft,
  openAs,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const desk = await (await deskOf('owner', draftId)).ready();
  await desk.page.getByRole('button', { name: '更多', exact: true }).click();
  await desk.page.getByRole('menuitem', { name: '全文存为模板…' }).click();
  const dialog = desk.page.getByRole('dialog', { name: '存为模板' });
  const item = (words: string) =>
    dialog.getByRole('listitem').filter({ has: desk.page.getByText(words, { exact: true }) });
  await expect(item('市水务局')).toContainText('2 处');
  await expect(item('张明').getByRole('textbox')).toHaveValue('局长姓名');
  await item('市水务局').getByRole('textbox').fill('供水牵头单位');
  await item('市财政局').getByRole('checkbox').uncheck();
  await item('35公里').getByRole('textbox').fill('');
  await dialog.getByLabel('模板名称').fill('供水部署');
  await dialog.getByRole('button', { name: '存模板' }).click();
  await expect(dialog.getByRole('alert')).toHaveText('名称写 1 到 30 个字，不带花括号');
  await item('35公里').getByRole('textbox').fill('改造里程');
  await dialog.getByRole('button', { name: '存模板' }).click();
  await expect(dialog).toBeHidden();
  await desk.reads(SPEECH.split('\n'));

  const page = await openAs('drafter', '/new');
  await page.getByLabel('标题').fill('在供水会议上的讲话');
  await page.getByText('供水部署', { exact: true }).click();
  const places = page.getByRole('region', { name: /要填的 \d+ 项/ });
  await places.getByText('单位', { exact: true }).click();
  await places.getByLabel('供水牵头单位').fill('市城建局');
  await places.getByText('数字', { exact: true }).click();
  await places.getByLabel('改造里程').fill('很长');
  await page.getByRole('button', { name: '建稿' }).click();
  await expect(places.getByText('写数字，如 120、1,048.5')).toBeVisible();
  await expect(places.getByLabel('供水牵头单位')).toHaveValue('市城建局');
  await places.getByLabel('改造里程').fill('48');
  await page.getByRole('button', { name: '建稿' }).click();
  await page.waitForURL(/\/drafts\//);

  const made = await (await deskOf('drafter', page.url().split('/').pop() ?? '')).ready();
  await made.reads([
    '在供水会议上的讲话',
    '一、抓好供水',
    '由市城建局牵头，市财政局配合，完成时限前改造管网48公里。',
    '市城建局要盯紧进度，刚才，局长姓名局长已经表态。',
    '二、强化保障',
  ]);
});

test('a whole speech of the program: preview, form, draft; own ones are retired and come back', async ({
  openAs,
  deskOf,
  newDraft,
}) => {
  const page = await openAs('owner', '/new');
  await page.getByLabel('标题').fill('在推进会上的讲话');
  await page.getByLabel('讲话人', { exact: true }).fill('顾清和');
  await page.getByText('工作推进全文').click();
  await expect(page.getByRole('region', { name: '全文' })).toContainText('正视问题');
  await page
    .getByRole('region', { name: /要填的/ })
    .getByText('单位', { exact: true })
    .click();
  await page.getByLabel('督查单位').fill('市效能办');
  await page.getByRole('button', { name: '建稿' }).click();
  await page.waitForURL(/\/drafts\//);
  const desk = await (await deskOf('owner', page.url().split('/').pop() ?? '')).ready();
  const text = (await desk.lines()).join('\n');
  expect(text).toContain('由市效能办负责，实行红黄绿灯管理');
  expect(text).toContain('顾清和');
  expect(text).toContain('三、明确任务');

  const draftId = await newDraft({ text: SPEECH });
  const saving = await (await deskOf('owner', draftId)).ready();
  await saving.page.getByRole('button', { name: '更多', exact: true }).click();
  await saving.page.getByRole('menuitem', { name: '全文存为模板…' }).click();
  await saving.page.getByLabel('模板名称').fill('要停用的模板');
  await saving.page.getByRole('button', { name: '存模板' }).click();
  await expect(saving.page.getByRole('dialog')).toBeHidden();
  await page.goto('/new');
  const card = page.getByRole('radio', { name: /要停用的模板/ });
  await page.getByText('要停用的模板').click();
  await page.getByRole('button', { name: '停用' }).click();
  await expect(card).toHaveCount(0);
  await page.getByText(/已停用 \d+ 个/).click();
  await page.getByRole('button', { name: '恢复“要停用的模板”' }).click();
  await expect(card).toHaveCount(1);
});
