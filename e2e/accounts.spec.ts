import type { Page } from '@playwright/test';
import {
  countPasswordAttempt,
  MAX_FAILURES_PER_ACCOUNT,
} from '@/lib/db/accounts/password-attempts';
import { makeInvite } from '@/prisma/factories/make-invite';
import { Desk } from './fixtures/desk';
import { newPerson } from './fixtures/new-person';
import { expect, test } from './fixtures/test';

const PASSWORD = 'chun-feng-hua-yu';

async function fillSignIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

async function fillAccount(page: Page, name: string): Promise<void> {
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('邮箱').fill(`${crypto.randomUUID()}@example.invalid`);
  await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输一次').fill(PASSWORD);
  await page.getByRole('button', { name: '建立账号并加入' }).click();
}

test('sign in after a wrong password, sign out; the way back leads over the sign-in', async ({
  openAs,
  office,
  newDraft,
}) => {
  const sun = await newPerson({ ...office, name: '孙科长', role: 'drafter', password: PASSWORD });
  const draftId = await newDraft({ text: '一、抓落实' });
  const page = await openAs(null, `/drafts/${draftId}`);
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await fillSignIn(page, sun.email, 'not-the-password');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('邮箱或密码不对');
  await expect(page.getByLabel('邮箱')).toHaveValue(sun.email);
  await fillSignIn(page, sun.email, PASSWORD);
  await expect(page).toHaveURL(`/drafts/${draftId}`);
  await new Desk(page).ready();
  await page.getByRole('link', { name: '回到稿件' }).click();
  await expect(page).toHaveURL('/');
  // The list is a page of its own: its first click can come before its script.
  const leave = page.getByRole('menuitem', { name: '退出登录' });
  await expect(async () => {
    await page.getByRole('button', { name: '孙科长，账号菜单' }).click();
    await expect(leave).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await leave.click();
  await expect(page.getByText('已退出登录。')).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL('/sign-in?next=%2Faccount');
});

test('changing the password ends the other sign-ins, and only the new one works', async ({
  openAs,
  office,
}) => {
  const sun = await newPerson({ ...office, name: '孙科长', role: 'drafter', password: PASSWORD });
  const elsewhere = await openAs(sun);
  const page = await openAs(sun, '/account');
  const next = `${PASSWORD}-2`;
  await page.getByLabel('现在的密码').fill('wrong-wrong-wrong');
  await page.getByLabel('新密码', { exact: true }).fill(next);
  await page.getByLabel('新密码，再输一次').fill(next);
  await page.getByRole('button', { name: '更改密码' }).click();
  await expect(page.getByText('现在的密码不对')).toBeVisible();
  await page.getByLabel('现在的密码').fill(PASSWORD);
  await page.getByLabel('新密码', { exact: true }).fill(next);
  await page.getByLabel('新密码，再输一次').fill(next);
  await page.getByRole('button', { name: '更改密码' }).click();
  await expect(page.getByText('密码已更改')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await fillSignIn(elsewhere, sun.email, PASSWORD);
  await expect(elsewhere.getByRole('main').getByRole('alert')).toContainText('邮箱或密码不对');
  await fillSignIn(elsewhere, sun.email, next);
  await expect(elsewhere.getByRole('button', { name: '孙科长，账号菜单' })).toBeVisible();
});

test('an owner invites a reviewer by a link, which works once', async ({ openAs, newDraft }) => {
  const draftId = await newDraft({ text: '各位同事：\n一、抓落实' });
  const owner = await openAs('owner', '/people');
  await owner.getByLabel('权限', { exact: true }).selectOption('审阅');
  await owner.getByRole('button', { name: '生成链接' }).click();
  const link = await owner.getByLabel('邀请链接').inputValue();

  const guest = await openAs(null, link);
  await expect(guest.getByRole('heading', { name: '加入市政府办公室' })).toBeVisible();
  await expect(guest.getByText('王主任请你以“审阅”身份加入工作区')).toBeVisible();
  await fillAccount(guest, '周局长');
  await expect(guest.getByRole('button', { name: '周局长，账号菜单' })).toBeVisible();
  await guest.goto(`/drafts/${draftId}`);
  await new Desk(guest).ready('read-only');

  await owner.reload();
  await expect(owner.getByLabel('周局长的权限')).toHaveValue('reviewer');
  const second = await openAs(null, link);
  await expect(second.getByRole('heading', { name: '邀请已失效' })).toBeVisible();
});

test('an invite to one draft opens this draft alone', async ({ openAs, newDraft, complaints }) => {
  complaints.allow(/status of 403/);
  const draftId = await newDraft({ name: '养老工作讲话', text: '一、抓落实' });
  const other = await newDraft({ name: '别的讲话' });
  const owner = await openAs('owner', `/drafts/${draftId}`);
  await owner.getByRole('button', { name: '成员', exact: true }).click();
  const dialog = owner.getByRole('dialog', { name: '这份稿件的成员' });
  await dialog.getByLabel('权限', { exact: true }).selectOption('起草');
  await dialog.getByRole('button', { name: '生成链接' }).click();
  const link = await dialog.getByLabel('邀请链接').inputValue();

  const guest = await openAs(null, link);
  await expect(guest.getByText('王主任请你以“起草”身份参加《养老工作讲话》')).toBeVisible();
  await fillAccount(guest, '外单位小吴');
  await expect(guest).toHaveURL(`/drafts/${draftId}`);
  const desk = await new Desk(guest).ready();
  await desk.caret(0);
  await desk.type('见实效');
  await desk.reads(['一、抓落实见实效']);
  await guest.goto('/');
  await expect(guest.getByRole('link', { name: '养老工作讲话' })).toBeVisible();
  await expect(guest.getByRole('link', { name: '别的讲话' })).toHaveCount(0);
  await guest.goto(`/drafts/${other}`);
  await expect(guest.getByRole('heading', { name: '你还不能打开这份稿件' })).toBeVisible();
});

test('a right in one draft counts there alone, at once', async ({ deskOf, openAs, newDraft }) => {
  const draftId = await newDraft({ text: '一、抓落实' });
  const other = await newDraft({ text: '一、强基础' });
  const reviewer = await deskOf('reviewer', draftId);
  await reviewer.ready();
  await expect(reviewer.pill).toHaveText('建议模式');
  const owner = await openAs('owner', `/drafts/${draftId}`);
  await owner.getByRole('button', { name: '成员', exact: true }).click();
  await owner.getByLabel('赵处长的权限').selectOption('起草');
  await expect(reviewer.pill).toHaveText(/^已保存/);
  await reviewer.ready();
  await reviewer.caret(0);
  await reviewer.type('见实效');
  await reviewer.reads(['一、抓落实见实效']);
  await expect((await (await deskOf('reviewer', other)).ready()).pill).toHaveText('建议模式');
  await owner.getByLabel('赵处长的权限').selectOption('按工作区（审阅）');
  await expect(reviewer.pill).toHaveText('建议模式');
});

test('who is removed from the office is out of the open draft in under 5 seconds', async ({
  deskOf,
  openAs,
  newDraft,
  complaints,
}) => {
  complaints.allow(/status of 403/);
  const draftId = await newDraft({ text: '一、抓落实' });
  const drafter = await deskOf('drafter', draftId);
  await drafter.ready();
  const owner = await openAs('owner', '/people');
  const row = owner.getByRole('listitem').filter({ hasText: '李秘书' });
  await row.getByRole('button', { name: '移出' }).click();
  await owner.getByRole('alertdialog').getByRole('button', { name: '移出' }).click();
  await drafter.inPhase('closed', 5_000);
  await expect(drafter.page.getByText('你已不在这份稿件里。')).toBeVisible();
  await drafter.page.reload();
  await expect(drafter.page.getByRole('heading', { name: '你还不能打开这份稿件' })).toBeVisible();
});

test('signing out in one tab closes the draft in the other', async ({ openAs, newDraft }) => {
  const draftId = await newDraft({ text: '一、抓落实' });
  const page = await openAs('drafter', `/drafts/${draftId}`);
  const desk = await new Desk(page).ready();
  const list = await page.context().newPage();
  await list.goto('/');
  await list.getByRole('button', { name: '李秘书，账号菜单' }).click();
  await list.getByRole('menuitem', { name: '退出登录' }).click();
  await desk.inPhase('closed', 5_000);
  await expect(page.getByText('登录已过期。')).toBeVisible();
});

test('an expired invite says so, in the language of the person', async ({ openAs, office }) => {
  const longAgo = new Date(Date.now() - 30 * 24 * 3600 * 1000);
  const token = await makeInvite({ ...office, actorId: office.owner.id, now: longAgo });
  const zh = await openAs(null, `/invite/${token}`);
  await expect(zh.getByRole('heading', { name: '邀请已失效' })).toBeVisible();
  const en = await openAs(null, `/invite/${token}`, { locale: 'en-US' });
  await expect(en.getByRole('heading', { name: 'This invite no longer works' })).toBeVisible();
});

test('too many wrong passwords are stopped, even before the right one', async ({
  openAs,
  office,
}) => {
  const sun = await newPerson({ ...office, name: '孙科长', role: 'drafter', password: PASSWORD });
  const page = await openAs(null, '/sign-in');
  for (let failures = 0; failures < MAX_FAILURES_PER_ACCOUNT; failures++) {
    await countPasswordAttempt({ email: sun.email, address: null });
  }
  await fillSignIn(page, sun.email, PASSWORD);
  await expect(page.getByRole('main').getByRole('alert')).toContainText('试的次数太多');
  await expect(page).toHaveURL(/\/sign-in/);
});
