import type { Locator } from '@playwright/test';
import { Desk } from './fixtures/desk';
import { fillRegistry } from './fixtures/registry';
import { expect, test } from './fixtures/test';

const chips = (desk: Desk): Locator => desk.text.locator('[data-chip="responsibility"]');
const popover = (desk: Desk): Locator => desk.page.getByRole('dialog', { name: '责任单位' });
const units = (desk: Desk): Locator => popover(desk).getByRole('listitem');
const search = (desk: Desk): Locator => popover(desk).getByRole('combobox', { name: '添加单位' });
const wording = (desk: Desk): Locator => popover(desk).getByRole('textbox', { name: '写作' });

test('selected words become a responsibility with the units they name; the words stay', async ({
  office,
  desksOf,
  newDraft,
}) => {
  await fillRegistry(office, ['市民政局'], ['市商业和物流发展局', '市商务局'], ['市供销社']);
  const text = '新建助餐点260个，由市民政局牵头，市商务局、市市场监管局配合，年底前建成。';
  const draftId = await newDraft({ text });
  const [desk, other] = await desksOf(draftId, 'drafter', 'owner');
  await desk.select([0, 10], [0, 31]);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyR');
  await expect(chips(desk)).toHaveText(['由市民政局牵头，市商务局、市市场监管局配合']);
  await expect(units(desk)).toHaveCount(3);
  await expect(units(desk).nth(0)).toContainText('市民政局');
  await expect(units(desk).nth(0).getByRole('radio', { name: '牵头' })).toBeChecked();
  await expect(units(desk).nth(1)).toContainText('即市商业和物流发展局');
  await expect(units(desk).nth(2).getByRole('radio', { name: '配合' })).toBeChecked();
  await desk.page.screenshot({ path: test.info().outputPath('responsibility.png') });
  await desk.reads([text]);
  await other.reads([text]);
  const chip = chips(other);
  await expect(chip).toHaveAttribute('aria-label', /^责任：由市民政局牵头/);
  await expect(chip.locator('u[data-role="lead"]')).toHaveText('市民政局');
  await expect(chip.locator('u[data-role="support"]')).toHaveText(['市商务局', '市市场监管局']);

  // Roles, order, removal, a unit by its alias; hand-written words do not follow.
  await units(desk).nth(1).getByText('负责').click();
  await expect(chip.locator('u[data-role="responsible"]')).toHaveText('市商务局');
  await popover(desk).getByRole('button', { name: '上移市商务局' }).click();
  await expect(units(desk).nth(0)).toContainText('市商务局');
  await popover(desk).getByRole('button', { name: '移除市市场监管局' }).click();
  await search(desk).fill('供');
  await search(desk).press('Enter');
  await expect(units(desk)).toHaveCount(3);
  await expect(units(desk).nth(2)).toContainText('市供销社');
  await expect(chip).toHaveText('由市商务局负责，市民政局牵头，市供销社配合');
  // Words that are edited are read again; what a person says otherwise stays and is marked.
  await wording(desk).fill('请市民政局牵头，市供销社配合');
  await expect(chip).toHaveText('请市民政局牵头，市供销社配合');
  await expect(units(desk)).toHaveCount(2);
  await expect(units(desk).nth(0).getByRole('radio', { name: '牵头' })).toBeChecked();
  await units(desk).nth(1).getByText('负责').click();
  await expect(chip).toHaveAttribute('data-differs', '');
  await expect(popover(desk).getByTestId('words-differ')).toContainText('配合　市供销社');
  await desk.page.screenshot({ path: test.info().outputPath('differs.png') });
  await popover(desk).getByRole('button', { name: '按文字重读' }).click();
  await expect(chip).not.toHaveAttribute('data-differs');
  await expect(units(desk).nth(1).getByRole('radio', { name: '配合' })).toBeChecked();
  await popover(desk).getByRole('button', { name: '上移市供销社' }).click();
  await expect(units(desk).nth(0)).toContainText('市供销社');
  await expect(chip).toHaveText('请市民政局牵头，市供销社配合');
  await popover(desk).getByRole('button', { name: '按单位重写' }).click();
  await expect(chip).toHaveText('由市供销社配合，市民政局牵头');
  // Another unit in the place of one: its role stays.
  await popover(desk).getByRole('button', { name: '更换市民政局' }).click();
  await expect(search(desk)).toBeFocused();
  await search(desk).fill('商务');
  await search(desk).press('Enter');
  await expect(chip).toHaveText('由市供销社配合，市商业和物流发展局牵头');
  await popover(desk).getByRole('button', { name: '更换市商业和物流发展局' }).click();
  await search(desk).fill('民政');
  await search(desk).press('Enter');
  await expect(chip).toHaveText('由市供销社配合，市民政局牵头');

  // Esc gives the caret back behind the chip; the whole visit is one undo step.
  await desk.page.keyboard.press('Escape');
  await expect(popover(desk)).toHaveCount(0);
  await desk.type('，');
  await expect(desk.text).toContainText('市民政局牵头，，年底前');
  await desk.page.keyboard.press('ControlOrMeta+z');
  await desk.page.keyboard.press('ControlOrMeta+z');
  await expect(chips(desk)).toHaveCount(0);
  await desk.reads([text]);
  await other.reads([text]);
});

test('inserted from the menu and the button; a new unit goes into the registry', async ({
  office,
  deskOf,
  newDraft,
}) => {
  await fillRegistry(office, ['市综合行政执法局', '市执法局']);
  const desk = await (await deskOf('drafter', await newDraft({ text: '落实责任。' }))).ready();
  await desk.caret(0, 5);
  await desk.page.keyboard.type('/zr');
  await expect(desk.page.getByRole('listbox', { name: '插入段落' })).toBeVisible();
  await desk.page.keyboard.press('Enter');
  await expect(search(desk)).toBeFocused();
  await desk.page.keyboard.type('市执');
  await expect(popover(desk).getByRole('option').first()).toHaveText('市综合行政执法局市执法局');
  await desk.page.keyboard.press('Enter');
  await desk.page.keyboard.type('市园林中心');
  await expect(popover(desk).getByRole('option')).toHaveText(['新单位“市园林中心”待入库']);
  await desk.page.keyboard.press('Enter');
  await expect(units(desk)).toHaveCount(2);
  await desk.reads(['落实责任。由市综合行政执法局牵头，市园林中心配合']);
  await search(desk).fill('局'.repeat(10_000));
  await search(desk).press('Enter');
  await expect(popover(desk).getByRole('alert')).toHaveText('单位名称最多 60 个字');
  await expect(search(desk)).toHaveValue('局'.repeat(10_000));
  await wording(desk).fill('长'.repeat(2_001));
  await expect(popover(desk).getByText('一处最多 2,000 字，现有 2,001 字')).toBeVisible();
  await desk.reads(['落实责任。由市综合行政执法局牵头，市园林中心配合']);
  await popover(desk).getByRole('button', { name: '完成' }).click();

  // Left empty it goes again, and nothing but the typed query is there to undo.
  await desk.tools.getByRole('button', { name: '责任' }).click();
  await expect(chips(desk)).toHaveCount(2);
  await desk.page.keyboard.press('Escape');
  await expect(chips(desk)).toHaveCount(1);
  await desk.select([0, 0], [0, 2]);
  await desk.tools.getByRole('button', { name: '责任' }).click();
  await expect(chips(desk).first()).toHaveText('落实');
  await search(desk).fill('园林');
  await expect(popover(desk).getByRole('option')).toHaveText([
    '市园林中心回车加入',
    '新单位“园林”待入库',
  ]);
  await popover(desk).getByRole('button', { name: '还原为普通文字' }).click();
  await expect(chips(desk)).toHaveCount(1);
  await desk.inPhase('saved');
});

test('arrow keys step over, Backspace selects and then unwraps, typing stays outside', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: '请市民政局办理' }))).ready();
  const press = (key: string) => desk.page.keyboard.press(key);
  await desk.select([0, 1], [0, 5]);
  await press('ControlOrMeta+Alt+KeyR');
  await press('Escape');
  await expect(popover(desk)).toHaveCount(0);
  const selected = desk.text.locator('.ProseMirror-selectednode');
  await press('ArrowLeft');
  await desk.type('甲');
  await press('ArrowRight');
  await desk.type('乙');
  await expect(selected).toHaveCount(0);
  await desk.reads(['请甲市民政局乙办理']);
  await press('Backspace');
  await press('Backspace');
  await expect(selected).toHaveCount(1);
  await desk.type('丙丁');
  await desk.reads(['请甲市民政局丙丁办理']);
  await expect(chips(desk)).toHaveText(['市民政局']);
  await chips(desk).click();
  await expect(selected).toHaveCount(1);
  await expect(popover(desk)).toHaveCount(0);
  await press('Enter');
  await expect(popover(desk)).toBeVisible();
  await press('Escape');
  await chips(desk).click();
  await chips(desk).click();
  await expect(popover(desk)).toBeVisible();
  await press('Escape');
  await press('Backspace');
  await press('Backspace');
  await expect(chips(desk)).toHaveCount(0);
  await desk.reads(['请甲市民政局丙丁办理']);
});

test('two people edit one chip: each sees the other, no wording is lost in silence', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '由市民政局牵头' });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  await li.select([0, 0], [0, 7]);
  await li.page.keyboard.press('ControlOrMeta+Alt+KeyR');
  await expect(chips(wang)).toHaveAttribute('data-peer', '李秘书');
  await wang.page.screenshot({ path: test.info().outputPath('peer.png') });
  await chips(wang).click();
  await wang.page.keyboard.press('Enter');
  await expect(popover(wang)).toContainText('李秘书也在改这一处');
  await expect(popover(li)).toContainText('王主任也在改这一处');
  await wording(li).fill('由市民政局负责');
  await expect(wording(wang)).toHaveValue('由市民政局负责');
  await wording(wang).fill('由市商务局负责');
  await expect(popover(li).getByRole('alert')).toContainText('王主任改成了“由市商务局负责”');
  await li.page.screenshot({ path: test.info().outputPath('conflict.png') });
  await popover(li).getByRole('button', { name: '恢复我的' }).click();
  await expect(chips(wang)).toHaveText(['由市民政局负责']);
  await li.page.keyboard.press('Escape');
  await wang.page.keyboard.press('Escape');
  await expect(chips(wang)).not.toHaveAttribute('data-peer');
  await expect(chips(li)).not.toHaveAttribute('data-peer');
});

test('on a phone a tap on a chip says who and when, and changes nothing', async ({
  office,
  deskOf,
  newDraft,
}) => {
  await fillRegistry(office, ['市民政局'], ['市商业和物流发展局', '市商务局']);
  const text = '由市民政局牵头，市商务局配合，2027年6月底前建成。';
  const draftId = await newDraft({ text });
  const viewport = { width: 390, height: 844 };
  const [desk, phone] = await Promise.all([
    deskOf('owner', draftId),
    deskOf('drafter', draftId, { viewport, hasTouch: true, isMobile: true }),
  ]);
  await Promise.all([desk.ready(), phone.inPhase('saved')]);
  await desk.select([0, 15], [0, 24]);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyD');
  await desk.page.keyboard.press('Escape');
  await desk.select([0, 0], [0, 14]);
  await desk.page.keyboard.press('ControlOrMeta+Alt+KeyR');
  await expect(chips(phone)).toHaveAttribute('aria-label', /^责任/);
  await chips(phone).tap();
  const who = phone.page.getByRole('dialog', { name: '责任单位' });
  await expect(who.getByRole('listitem')).toHaveText([
    /牵头市民政局/,
    /配合市商务局.*即市商业和物流发展局/,
  ]);
  await expect(who.getByRole('textbox')).toHaveCount(0);
  const bottom = async () => {
    const box = await who.boundingBox();
    return box && [box.x, box.width, Math.round(box.y + box.height)];
  };
  await expect.poll(bottom).toEqual([0, 390, 844]);
  await phone.page.screenshot({ path: test.info().outputPath('who.png') });
  await who.getByRole('button', { name: '关闭' }).tap();
  await expect(who).toBeHidden();
  await phone.text.locator('[data-chip="deadline"]').tap();
  const when = phone.page.getByRole('dialog', { name: '时限' });
  await expect(when.getByTestId('deadline-date')).toHaveText('2027-06-30');
  await phone.page.screenshot({ path: test.info().outputPath('when.png') });
  await phone.page.keyboard.press('Escape');
  await expect(when).toBeHidden();
  // Nobody is told that the reader works on a chip.
  await expect(chips(desk)).not.toHaveAttribute('data-peer');
  await desk.reads([text]);
});

test('CHIP11 one asked for before its code is here is made when it is', async ({
  openAs,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '抓好落实。' });
  const page = await openAs('drafter', '/');
  let arrive = () => {};
  const here = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  // The code that makes chips asks whether there is a pointer that hovers; nothing before it does.
  await page.route(/\.js(?:\?|$)/, async (route) => {
    const response = await route.fetch();
    if ((await response.text()).includes('(hover: none)')) await here;
    await route.fulfill({ response });
  });
  await page.goto(`/drafts/${draftId}`);
  const desk = new Desk(page);
  await expect(desk.text).toBeVisible();
  await desk.caret(0);
  // The menu is drawn by the same code; whoever knows its words has taken one by then.
  await page.keyboard.type('/责任');
  await page.keyboard.press('Enter');
  await desk.reads(['抓好落实。/责任']);
  arrive();
  await expect(popover(desk)).toBeVisible();
  await expect(chips(desk)).toHaveCount(1);
  await desk.reads(['抓好落实。']);
});
