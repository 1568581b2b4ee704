import { Ime, NI_HAO } from './fixtures/ime';
import { expect, test } from './fixtures/test';

test('one composes pinyin while the other types in the same paragraph', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '一、各位同事在这里\n二、狠抓落实' });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const ime = await Ime.of(li.page);
  await li.caret(0, 4);
  await ime.compose(...NI_HAO.slice(0, 3));
  // The colleague sees the reading, then writes behind, before, and starts a new point meanwhile.
  await expect(wang.blocks.first()).toContainText("ni'h");
  await wang.caret(0);
  await wang.page.keyboard.type('开会');
  await wang.caret(0, 0);
  await wang.page.keyboard.type('请');
  await wang.inPhase('saved');
  await ime.compose(...NI_HAO.slice(3));
  await ime.choose('你好');
  const merged = ['一、请各位同事你好在这里开会', '二、狠抓落实'];
  await li.reads(merged);
  await wang.reads(merged);

  // Undo takes back the word, not the readings, and nothing of the colleague.
  await li.page.keyboard.press('ControlOrMeta+z');
  const undone = ['一、请各位同事在这里开会', '二、狠抓落实'];
  await li.reads(undone);
  await wang.reads(undone);
  await li.page.keyboard.press('ControlOrMeta+Shift+z');
  await wang.reads(merged);
  await Promise.all([wang.inPhase('saved'), li.inPhase('saved')]);
});

test('the colleague splits the paragraph after the composing words', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '一、各位同事在这里开会' });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const ime = await Ime.of(li.page);
  await li.caret(0, 4);
  await ime.compose(...NI_HAO);
  await expect(wang.blocks.first()).toContainText("ni'hao");
  await wang.caret(0, "各位同事ni'hao在这里".length);
  await wang.page.keyboard.press('Enter');
  await wang.inPhase('saved');
  await ime.choose('你好');
  const merged = ['一、各位同事你好在这里', '二、开会'];
  await li.reads(merged);
  await wang.reads(merged);
});

test('the paragraph is deleted while words are composed in it: the words are offered back', async ({
  desksOf,
  newDraft,
}) => {
  const draftId = await newDraft({ text: '一、提高认识\n二、狠抓落实\n三、加强督查' });
  const [wang, li] = await desksOf(draftId, 'owner', 'drafter');
  const ime = await Ime.of(li.page);
  await li.caret(1, 2);
  await ime.compose(...NI_HAO);
  await expect(wang.text).toContainText("ni'hao");
  await wang.select([1, 0], [2, 0]);
  await wang.page.keyboard.press('Delete');
  await wang.inPhase('saved');
  await ime.choose('你好');
  const card = li.page.getByRole('alert').filter({ hasText: '找回你刚写的 2 个字' });
  await expect(card).toContainText('你好');
  await li.inPhase('saved');
  await expect(wang.text).toContainText('加强督查');
  await wang.reads(await li.lines());
});
