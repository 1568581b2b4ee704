import { readFile } from 'node:fs/promises';
import { copyAll } from './fixtures/clipboard';
import type { Desk } from './fixtures/desk';
import { expect, test } from './fixtures/test';

const SPEECH = '一、提高认识\n（一）抓学习\n（二）抓调研\n二、狠抓落实';
const press = (desk: Desk, ...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => desk.page.keyboard.press(key)), Promise.resolve());

test('Enter splits and numbers on, Backspace at the start takes the number and then joins', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  await desk.caret(0, 2);
  await press(desk, 'Enter');
  const split = ['一、提高', '二、认识', '（一）抓学习', '（二）抓调研', '三、狠抓落实'];
  await desk.reads(split);
  await other.reads(split);
  await press(desk, 'Backspace');
  await desk.reads(['一、提高', '认识', '（一）抓学习', '（二）抓调研', '二、狠抓落实']);
  await press(desk, 'Backspace');
  await desk.reads(SPEECH.split('\n'));
  await other.reads(SPEECH.split('\n'));

  await desk.caret(3);
  await press(desk, 'Enter');
  await desk.page.keyboard.type('全力以赴');
  await other.reads([...SPEECH.split('\n'), '三、全力以赴']);
  await press(desk, 'Enter', 'Enter');
  await desk.page.keyboard.type('同志们：');
  await other.reads([...SPEECH.split('\n'), '三、全力以赴', '同志们：']);
  await desk.inPhase('saved');
});

test('Tab and Shift Tab change the level, with the labels of everybody at once', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  await desk.caret(3, 0);
  await press(desk, 'Tab');
  await other.reads(['一、提高认识', '（一）抓学习', '（二）抓调研', '（三）狠抓落实']);
  await desk.caret(1, 1);
  await press(desk, 'Shift+Tab');
  await other.reads(['一、提高认识', '二、抓学习', '（一）抓调研', '（二）狠抓落实']);
  await desk.reads(await other.lines());
  await press(desk, 'Escape', 'Tab');
  await expect(desk.text).not.toBeFocused();
  await desk.reads(await other.lines());
});

test('typed markers become structure; undo gives back what was typed', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft())).ready();
  await desk.caret(0);
  await desk.page.keyboard.type('一、提高认识');
  await desk.reads(['一、提高认识']);
  await expect(desk.blocks.first()).toHaveText('提高认识');
  await press(desk, 'Enter', 'Enter');
  await desk.page.keyboard.type('（一）抓学习');
  await desk.reads(['一、提高认识', '（一）抓学习']);
  await press(desk, 'Enter', 'Enter');
  await desk.reads(['一、提高认识', '（一）抓学习', '二、']);
  await press(desk, 'Backspace');
  await desk.page.keyboard.type('# ');
  await desk.page.keyboard.type('狠抓落实');
  await desk.reads(['一、提高认识', '（一）抓学习', '二、狠抓落实']);
  await press(desk, 'Enter', 'Enter');
  await desk.page.keyboard.type('三、');
  await desk.reads(['一、提高认识', '（一）抓学习', '二、狠抓落实', '三、']);
  await press(desk, 'ControlOrMeta+z');
  await expect(desk.blocks.last()).toHaveText('三、');
  await expect(desk.blocks.last()).not.toHaveAttribute('data-label');
});

test('the slash menu filters by Chinese, initials and English; Esc leaves what was typed', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (await deskOf('drafter', await newDraft())).ready();
  const menu = desk.page.getByRole('listbox', { name: '插入段落' });
  await desk.caret(0);
  await desk.page.keyboard.type('/');
  await expect(menu.getByRole('option')).not.toHaveCount(0);
  await desk.page.keyboard.type('yjyd');
  await expect(menu.getByRole('option')).toHaveText(['一级要点']);
  await press(desk, 'Enter');
  await expect(menu).toHaveCount(0);
  await desk.page.keyboard.type('提高认识');
  await desk.reads(['一、提高认识']);
  await press(desk, 'Enter');
  await desk.page.keyboard.type('/salut');
  await expect(menu.getByRole('option')).toHaveText(['称谓']);
  await menu.getByRole('option').click();
  await desk.page.keyboard.type('同志们：');
  await desk.reads(['一、提高认识', '同志们：']);
  await press(desk, 'Enter');
  await desk.page.keyboard.type('/二级');
  await expect(menu.getByRole('option')).toHaveText(['二级要点']);
  await press(desk, 'Escape');
  await expect(menu).toHaveCount(0);
  await desk.reads(['一、提高认识', '同志们：', '/二级']);
});

test('one click switches the style of a series; labels follow everywhere', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  await desk.caret(2, 1);
  await desk.page.getByRole('button', { name: '一是', exact: true }).click();
  const switched = ['一、提高认识', '一是抓学习', '二是抓调研', '二、狠抓落实'];
  await desk.reads(switched);
  await other.reads(switched);
  await press(other, 'ControlOrMeta+z');
  await other.reads(switched);
  await press(desk, 'ControlOrMeta+z');
  await other.reads(SPEECH.split('\n'));
});

test('labels are never in the text, but in the copy and in the .txt', async ({
  deskOf,
  newDraft,
}) => {
  const desk = await (
    await deskOf('drafter', await newDraft({ name: '抓落实', text: SPEECH }))
  ).ready();
  await expect(desk.text).toHaveText('提高认识抓学习抓调研狠抓落实');
  await desk.caret(0);
  // The first copy may come before its code (CLIP7).
  await expect.poll(() => copyAll(desk.page)).toBe(SPEECH);
  await desk.page.getByRole('button', { name: '导出' }).click();
  const downloading = desk.page.waitForEvent('download');
  await desk.page.getByRole('menuitem', { name: '下载 .txt' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('抓落实.txt');
  const file = await readFile(await download.path(), 'utf8');
  expect(file.replace('\ufeff', '').replaceAll('\r\n', '\n')).toBe(SPEECH);
});

test('undo and redo restore text and selection and leave the work of a colleague', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '一、提高认识\n二、狠抓落实' });
  const [desk, other] = await desksOf(draftId, 'owner', 'drafter');
  await desk.select([0, 2], [0, 4]);
  await desk.page.keyboard.type('站位');
  await desk.reads(['一、提高站位', '二、狠抓落实']);
  await other.caret(0, 0);
  await other.page.keyboard.type('切实');
  await other.caret(1);
  await other.page.keyboard.type('见成效');
  const both = ['一、切实提高站位', '二、狠抓落实见成效'];
  await desk.reads(both);
  await other.reads(both);

  await press(desk, 'ControlOrMeta+z');
  const undone = ['一、切实提高认识', '二、狠抓落实见成效'];
  await desk.reads(undone);
  await other.reads(undone);
  const selected = () => desk.page.evaluate(() => window.getSelection()?.toString());
  expect(await selected()).toBe('认识');
  await press(desk, 'ControlOrMeta+Shift+z');
  await other.reads(both);
  await desk.page.keyboard.type('，');
  await desk.reads(['一、切实提高站位，', '二、狠抓落实见成效']);
  await press(desk, 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
  await desk.reads(undone);
  await other.reads(undone);
});
