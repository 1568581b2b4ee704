import { Line } from './fixtures/line';
import { expect, test } from './fixtures/test';

const SPEECH = '一、提高认识\n二、狠抓落实';
const serverPort = () => Number(process.env.LECTERN_E2E_PORT);
/** What the browser says while its network is cut. */
const REFUSED =
  /ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET|WebSocket connection/;

test('names, carets and selections of the others', async ({ desksOf, newDraft }) => {
  const draftId = await newDraft({ text: SPEECH });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const here = wang.page.getByTitle('正打开这份稿件的人');
  await expect(here.getByRole('img', { name: '李秘书' })).toBeVisible();
  await li.caret(1, 2);
  await expect(wang.peer('李秘书')).toHaveCount(1);
  await li.select([0, 2], [0, 4]);
  await expect(wang.page.locator('.peer-selection')).toHaveText('认识');
  // The caret and the selection stay with their words when somebody types before them.
  await wang.caret(0, 0);
  await wang.page.keyboard.type('切实');
  await expect(wang.page.locator('.peer-selection')).toHaveText('认识');
  await li.page.context().close();
  await expect(wang.peer('李秘书')).toHaveCount(0);
  await expect(here.getByRole('img', { name: '李秘书' })).toHaveCount(0);
});

test('two people type in one sentence at once, and nothing is lost', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await Promise.all([wang.caret(0, 0), li.caret(0)]);
  await Promise.all([
    wang.page.keyboard.type('各级各部门要切实', { delay: 25 }),
    li.page.keyboard.type('，形成共识，凝聚力量', { delay: 25 }),
  ]);
  const merged = ['一、各级各部门要切实提高认识，形成共识，凝聚力量', '二、狠抓落实'];
  await wang.reads(merged);
  await li.reads(merged);
  await Promise.all([wang.inPhase('saved'), li.inPhase('saved')]);
});

test('the network is cut, both go on, and all is merged on return; the pill is true throughout', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(REFUSED);
  const line = await Line.to(serverPort());
  const draftId = await newDraft({ text: SPEECH });
  const [wang, li] = await Promise.all([
    deskOf('owner', draftId),
    deskOf('drafter', draftId, { line }),
  ]);
  await Promise.all([wang.ready(), li.ready()]);
  await expect(li.pill).toHaveText(/^已保存/);
  await line.cut();
  await li.caret(0);
  await li.page.keyboard.type('，统一思想');
  await li.inPhase('offline');
  await expect(li.pill).toHaveText('离线·未同步 5 处');
  await expect(li.page.getByText('网络断开，可以继续写。')).toBeVisible();
  await li.caret(1, 0);
  await li.page.keyboard.press('Enter');
  await li.page.keyboard.press('ArrowUp');
  await li.page.keyboard.type('完善机制');
  await wang.caret(0, 2);
  await wang.page.keyboard.press('Enter');
  await wang.page.keyboard.type('思想');
  await wang.caret(2);
  await wang.type('见成效');
  await wang.reads(['一、提高', '二、思想认识', '三、狠抓落实见成效']);

  await line.restore();
  const merged = ['一、提高', '二、思想认识，统一思想', '三、完善机制', '四、狠抓落实见成效'];
  await li.reads(merged);
  await wang.reads(merged);
  await li.inPhase('saved');
  await expect(li.pill).toHaveText(/^已保存 \d\d:\d\d$/);
  const fresh = await (await deskOf('viewer', draftId)).ready('read-only');
  await fresh.reads(merged);
  await line.cut();
});

test('leaving while something is unsaved asks first', async ({ deskOf, newDraft, complaints }) => {
  complaints.allow(REFUSED);
  const line = await Line.to(serverPort());
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }), { line })).ready();
  await line.cut();
  await desk.caret(0);
  await desk.page.keyboard.type('！');
  await desk.inPhase('offline');
  const asked = desk.page.waitForEvent('dialog');
  const closing = desk.page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await closing;
  await line.restore();
  await desk.inPhase('saved');
  await line.cut();
});

test('before the first sync the last stored text is shown, read-only', async ({
  deskOf,
  newDraft,
}) => {
  const line = await Line.to(serverPort());
  const draftId = await newDraft({ text: SPEECH });
  line.holdLiveText();
  const desk = await deskOf('drafter', draftId, { line });
  await expect(desk.stored).toContainText('提高认识');
  await expect(desk.stored).toContainText('狠抓落实');
  await desk.inPhase('connecting');
  await expect(desk.text).toHaveCount(0);
  await desk.stored.click();
  await desk.page.keyboard.type('不能写');
  await expect(desk.stored).not.toContainText('不能写');
  line.release();
  await desk.ready();
  await expect(desk.stored).toHaveCount(0);
  await desk.reads(SPEECH.split('\n'));
});

test('text somebody types into a paragraph that is deleted at that moment is offered back', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(REFUSED);
  const line = await Line.to(serverPort());
  const draftId = await newDraft({ text: `${SPEECH}\n三、加强督查` });
  const [wang, li] = await Promise.all([
    deskOf('owner', draftId),
    deskOf('drafter', draftId, { line }),
  ]);
  await Promise.all([wang.ready(), li.ready()]);
  await line.cut();
  await li.caret(1, 2);
  await li.page.keyboard.type('不松劲');
  await li.inPhase('offline');
  await wang.select([0, 0], [2, 0]);
  await wang.page.keyboard.press('Delete');
  await wang.inPhase('saved');
  await line.restore();
  await li.inPhase('saved');
  const card = li.page.getByRole('alert').filter({ hasText: '找回你刚写的 3 个字' });
  await expect(card).toContainText('不松劲');
  await expect(wang.text).toContainText('不松劲');
  await expect(wang.page.getByText('找回你刚写的')).toHaveCount(0);
  await card.getByRole('button', { name: '从正文里删掉' }).click();
  await expect(wang.text).not.toContainText('不松劲');
  await expect(card).toHaveCount(0);
  await line.cut();
});

test('SEL1 clicks and arrow keys count, however often the page is drawn in between', async ({
  deskOf,
  newDraft,
}) => {
  const text = ['同志们：', '一、认清形势。', '二、突出重点。', '三、压实责任。', '完。'].join(
    '\n',
  );
  const desk = await (await deskOf('drafter', await newDraft({ text }))).ready();
  // A change at the end every few milliseconds, as of many colleagues at once.
  await desk.text.evaluate((dom) => {
    const { editor } = dom as unknown as { editor: import('@tiptap/core').Editor };
    let more = false;
    setInterval(() => {
      const { state, view } = editor;
      const end = state.doc.content.size - 1;
      more = !more;
      view.dispatch(more ? state.tr.insertText('字', end) : state.tr.delete(end - 1, end));
    }, 6);
  });
  const head = () =>
    desk.text.evaluate((dom) => {
      const { editor } = dom as unknown as { editor: import('@tiptap/core').Editor };
      const { $head } = editor.state.selection;
      return [$head.index(0), $head.parentOffset] as const;
    });
  for (const block of [1, 3, 2, 1, 2, 3, 1, 3, 2, 1]) {
    await desk.blocks.nth(block).click({ position: { x: 160, y: 15 } });
    await expect.poll(async () => (await head())[0]).toBe(block);
    const [, before] = await head();
    await desk.page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await head())[1]).toBe(before + 1);
  }
});
