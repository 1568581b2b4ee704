import type { Page } from '@playwright/test';
import { db } from '@/lib/db/client';
import { Line } from './fixtures/line';
import { seriousFaults } from './fixtures/look';
import { expect, test } from './fixtures/test';

const SPEECH = ['同志们：', '一、认清形势', '六月底前建成助餐点。'];
const serverPort = () => Number(process.env.LECTERN_E2E_PORT);

async function choose(page: Page, stage: string): Promise<void> {
  await page.getByRole('button', { name: /^阶段：/ }).click();
  await page.getByRole('menuitemradio', { name: stage, exact: true }).click();
}

const bannerOf = (page: Page) => page.getByText(/^已定稿，王主任 .+ 签发。$/);
const lateIn = (page: Page) => page.getByRole('alert').filter({ hasText: '稿件已定稿' });

test('SUG3 the owner makes a text final while a drafter types and a reviewer may suggest: what was saved is in it, and nobody writes any more', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [wang, li, zhao] = await desksOf(draftId, 'owner', 'drafter', 'reviewer');
  await expect(li.page.getByRole('button', { name: /^阶段：/ })).toHaveCount(0);
  await choose(wang.page, '征求意见');
  await expect(li.page.locator('[aria-current=step]')).toHaveText('征求意见');
  await li.caret(2, -1);
  await li.type('各县区负责。');
  await choose(wang.page, '定稿');
  const dialog = wang.page.getByRole('dialog', { name: '定稿' });
  await expect(dialog.getByText('批注、建议和待填都已处理。')).toBeVisible();
  // Still typing while it happens.
  const typing = li.page.keyboard.type('一二三四五六七八九十', { delay: 25 });
  await dialog.getByRole('button', { name: '定稿', exact: true }).click();
  await typing;
  for (const { page } of [wang, li, zhao])
    await expect(bannerOf(page).or(lateIn(page))).toBeVisible();
  for (const desk of [wang, li, zhao]) {
    await desk.inPhase('read-only');
    await expect(desk.pill).toContainText('定稿');
    await expect(desk.text).toHaveAttribute('aria-readonly', 'true');
  }
  const final = await wang.lines();
  expect(final[2]).toContain('六月底前建成助餐点。各县区负责。');
  await li.reads(final);
  await zhao.reads(final);
  // What was typed too late is not lost.
  const typed = '一二三四五六七八九十';
  const kept = final[2]?.split('各县区负责。')[1] ?? '';
  expect(typed.startsWith(kept)).toBe(true);
  if (kept !== typed) await expect(lateIn(li.page)).toContainText('没有写进去');

  await expect(wang.page.getByLabel('稿件标题')).toHaveCount(0);
  await wang.page.getByRole('button', { name: '版本' }).click();
  const version = wang.page.getByRole('article', { name: '定稿（第 1 轮）' });
  await expect(version.getByText(/^校验码 [0-9a-f]{64}$/)).toBeVisible();
  await version.getByRole('button', { name: '核对' }).click();
  await expect(wang.page.getByText('核对无误')).toBeVisible();
  await expect(version.getByRole('button', { name: '恢复' })).toHaveCount(0);
  expect(await seriousFaults(wang.page)).toEqual([]);
});

test('what is open is counted and led to; a reason overrides it and goes on record', async ({
  deskOf,
  newDraft,
  office,
}) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const [suggestion, comment] = ['suggestion', 'comment'] as const;
  for (const kind of [suggestion, comment, comment]) {
    const authorId = office.reviewer.id;
    const comments = { create: { authorId, body: '请核实' } };
    await db().annotation.create({ data: { draftId, kind, scope: 'draft', authorId, comments } });
  }
  const { page } = await (await deskOf('owner', draftId)).ready();
  await choose(page, '定稿');
  const dialog = page.getByRole('dialog', { name: '定稿' });
  await expect(dialog.getByText('建议 1 条未定')).toBeVisible();
  await expect(dialog.getByText('待填')).toHaveCount(0);
  const comments = dialog.getByRole('listitem').filter({ hasText: '批注 2 条未结' });
  await comments.getByRole('button', { name: '去处理' }).click();
  await expect(page.getByRole('complementary', { name: '批注' })).toBeVisible();
  await choose(page, '定稿');
  const anyway = dialog.getByRole('button', { name: '仍然定稿' });
  await expect(anyway).toBeDisabled();
  await dialog.getByLabel('仍要定稿的理由').fill('会议提前到明天');
  await anyway.click();
  await expect(bannerOf(page)).toBeVisible();
  const record = await db().auditEvent.findFirstOrThrow({
    where: { draftId, action: 'draft.stage' },
  });
  expect(record.detail).toMatchObject({ to: 'final', reason: '会议提前到明天', comments: '2' });

  await page.goto('/');
  await expect(page.getByRole('row').filter({ hasText: '定稿' })).toHaveCount(1);
});

test('words written without a network into a text that is final by now are given back, and it opens again', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(/ERR_|WebSocket/);
  const line = await Line.to(serverPort());
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const wang = await (await deskOf('owner', draftId)).ready();
  const li = await (await deskOf('drafter', draftId, { line })).ready();
  await line.cut();
  await li.caret(1, -1);
  await li.page.keyboard.type('，路上写的一句');
  await li.inPhase('offline');
  await choose(wang.page, '定稿');
  await wang.page.getByRole('dialog').getByRole('button', { name: '定稿', exact: true }).click();
  await expect(bannerOf(wang.page)).toBeVisible();
  await line.restore();
  const alert = lateIn(li.page);
  await expect(alert).toContainText('，路上写的一句');
  await li.inPhase('read-only');
  await li.reads(SPEECH);
  await alert.getByRole('button', { name: '不要了' }).click();
  await expect(bannerOf(li.page)).toBeVisible();
  await expect(wang.page.getByText('路上写的')).toHaveCount(0);
  await li.page.reload();
  await expect(li.page.getByText('，路上写的一句')).toBeVisible();

  await choose(wang.page, '送审');
  const dialog = wang.page.getByRole('dialog', { name: '重新打开，转入“送审”？' });
  await expect(dialog).toContainText('接着是第 2 轮');
  await dialog.getByRole('button', { name: '重新打开' }).click();
  await li.inPhase('saved');
  await li.caret(1, -1);
  await li.type('，再改一处');
  await wang.reads(['同志们：', '一、认清形势，再改一处', '六月底前建成助餐点。']);
  await line.cut();
});

test('on a phone the stage stands under the title', async ({ deskOf, newDraft }) => {
  const draftId = await newDraft({ text: SPEECH.join('\n') });
  const options = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
  const { page } = await (await deskOf('viewer', draftId, options)).ready('read-only');
  await expect(page.locator('[aria-current=step]')).toHaveText('起草');
  await expect(page.locator('[aria-current=step]')).toBeVisible();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(390);
});
