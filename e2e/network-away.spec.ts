import { Line } from './fixtures/line';
import { expect, test } from './fixtures/test';

const SPEECH = '一、提高认识\n二、狠抓落实';
const serverPort = () => Number(process.env.LECTERN_E2E_PORT);
/** What the browser says while its network is cut. */
const REFUSED =
  /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket/;
const AWAY = '网络没有连上';

test('what else the editor asks of the server fails without a network, and the text stays', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(REFUSED);
  const line = await Line.to(serverPort());
  const draftId = await newDraft({ text: SPEECH });
  const desk = await (await deskOf('owner', draftId, { line })).ready();
  await line.cut();
  await desk.caret(0);
  await desk.page.keyboard.type('，统一思想');
  await desk.inPhase('offline');
  const written = ['一、提高认识，统一思想', '二、狠抓落实'];

  const title = desk.page.getByLabel('稿件标题');
  const name = await title.inputValue();
  await title.fill('改过的标题');
  await title.press('Enter');
  await expect(desk.page.getByText(/标题没有保存/)).toBeVisible();
  await expect(title).toHaveValue(name);
  await desk.page.getByRole('button', { name: '成员' }).click();
  await expect(desk.page.getByText(AWAY).first()).toBeVisible();
  await desk.page.keyboard.press('Escape');
  await desk.page.getByRole('button', { name: 'English' }).click();
  await expect(desk.page.getByText(AWAY)).toHaveCount(2);
  await desk.reads(written);

  await line.restore();
  await desk.inPhase('saved');
  const other = await (await deskOf('viewer', draftId)).ready('read-only');
  await other.reads(written);
  await line.cut();
});

test('a form that is sent without a network keeps what was typed', async ({
  openAs,
  complaints,
}) => {
  complaints.allow(REFUSED);
  const line = await Line.to(serverPort());
  const page = await openAs('drafter', '/new', { line });
  await page.getByLabel('标题').fill('在防汛工作会上的讲话');
  await page.getByText('粘贴已有文字').click();
  await page.getByRole('textbox', { name: '已有的文字' }).fill(SPEECH);
  await expect(page.getByText('2 个编号')).toBeVisible();
  await line.cut();
  await page.getByRole('button', { name: '建稿' }).click();
  await expect(page.getByRole('alert').filter({ hasText: AWAY })).toBeVisible();
  await expect(page.getByLabel('标题')).toHaveValue('在防汛工作会上的讲话');
  await expect(page.getByRole('textbox', { name: '已有的文字' })).toHaveValue(SPEECH);
  await line.restore();
  await page.getByRole('button', { name: '建稿' }).click();
  await page.waitForURL(/\/drafts\//);
  await line.cut();
});
