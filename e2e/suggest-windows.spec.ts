import { Desk } from './fixtures/desk';
import { Ime, NI_HAO } from './fixtures/ime';
import { expect, test } from './fixtures/test';

const LINES = ['一、提高认识', '二、狠抓落实', '各部门应当在三十日内完成任务。'];
const AWAY =
  /ERR_INTERNET_DISCONNECTED|ERR_INCOMPLETE_CHUNKED_ENCODING|WebSocket|Failed to (fetch|load resource)|ERR_FAILED/;

/** Another window of the same person. */
async function another(desk: Desk, draftId: string): Promise<Desk> {
  const page = await desk.page.context().newPage();
  await page.goto(`/drafts/${draftId}`);
  return new Desk(page);
}

/** Suggestions of a draft that are open, as the server tells them. */
async function openOnes(desk: Desk, draftId: string): Promise<number> {
  const answer = await desk.page.request.get(`/drafts/${draftId}/suggestions?since=0`);
  return (await answer.json()).suggestions.length;
}

test('SUG12 two windows without a network: what each kept is there again, once', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(AWAY);
  const draftId = await newDraft({ text: LINES.join('\n') });
  const first = await deskOf('reviewer', draftId);
  await first.ready();
  const second = await another(first, draftId);
  await second.ready();
  const context = first.page.context();
  await context.setOffline(true);
  await first.caret(0);
  await first.page.keyboard.type('站位');
  await expect(first.pill).toContainText('存在本机');
  await second.caret(2);
  await second.page.keyboard.type('不得拖延。');
  await expect(second.pill).toContainText('存在本机');
  await first.page.goto('about:blank');
  await second.page.goto('about:blank');
  await context.setOffline(false);
  await first.page.goto(`/drafts/${draftId}`);
  await first.ready();
  const both = ['一、提高认识站位', LINES[1] ?? '', `${LINES[2]}不得拖延。`];
  await first.reads(both);
  await expect(first.pill).toContainText('建议已保存');
  expect(await openOnes(first, draftId)).toBe(2);
  await second.page.goto(`/drafts/${draftId}`);
  await second.ready();
  await second.reads(both);
  expect(await openOnes(second, draftId)).toBe(2);
});

test('SUG12 a window takes over what one that is still open could not send: it is one suggestion', async ({
  deskOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(AWAY);
  const draftId = await newDraft({ text: LINES.join('\n') });
  const first = await deskOf('reviewer', draftId);
  await first.ready();
  const path = `**/drafts/${draftId}/suggestions`;
  await first.page.route(path, (route) =>
    route.request().method() === 'POST' ? route.abort() : route.fallback(),
  );
  await first.caret(0);
  await first.page.keyboard.type('站位');
  await expect(first.pill).toContainText('存在本机');
  const second = await another(first, draftId);
  await second.ready();
  const said = ['一、提高认识站位', ...LINES.slice(1)];
  await second.reads(said);
  await expect(second.pill).toContainText('建议已保存');
  expect(await openOnes(second, draftId)).toBe(1);
  await first.page.unroute(path);
  await expect(first.pill).toContainText('建议已保存', { timeout: 30_000 });
  expect(await openOnes(first, draftId)).toBe(1);
  await first.reads(said);
});

test('SUG13 the text becomes final while a reviewer composes: his words are kept, and come when it is opened again', async ({
  desksOf,
  newDraft,
  complaints,
}) => {
  complaints.allow(/Failed to load resource/);
  const draftId = await newDraft({ text: LINES.join('\n') });
  const [owner, reviewer] = await desksOf(draftId, 'owner', 'reviewer');
  await reviewer.caret(2, 3);
  const ime = await Ime.of(reviewer.page);
  await ime.compose(...NI_HAO);
  const { page } = owner;
  await page.getByRole('button', { name: /^阶段：/ }).click();
  await page.getByRole('menuitemradio', { name: '定稿', exact: true }).click();
  await page
    .getByRole('dialog', { name: '定稿' })
    .getByRole('button', { name: '定稿', exact: true })
    .click();
  await owner.inPhase('read-only');
  await expect(reviewer.page.getByText(/^已定稿/)).toBeVisible();
  await ime.choose('都要');
  await reviewer.reads(LINES);
  await reviewer.inPhase('read-only');
  const late = reviewer.page.getByRole('alert').filter({ hasText: '有建议还没有提出' });
  await expect(late).toContainText('都要');

  await page.getByRole('button', { name: /^阶段：/ }).click();
  await page.getByRole('menuitemradio', { name: '送审', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: '重新打开' }).click();
  await reviewer.reads([...LINES.slice(0, 2), '各部门都要应当在三十日内完成任务。']);
  await expect(owner.text.locator('.sug-come')).toHaveAttribute('data-words', '都要');
  await expect(late).toHaveCount(0);
});
