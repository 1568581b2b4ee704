import { MESSAGE } from '@/lib/wire/message-kind';
import { pasteHtml, pasteText } from './fixtures/clipboard';
import { forgedFrame, sendRaw } from './fixtures/raw-socket';
import { expect, test } from './fixtures/test';

const LINES = ['一、提高认识', '二、狠抓落实'];

for (const [role, banner, phase, pill, tools] of [
  ['reviewer', '你是审阅人。', 'saved', '建议模式', 1],
  ['viewer', '你可以阅读这份稿件。', 'read-only', '只读', 0],
] as const) {
  test(`a ${role} cannot change the text by any means`, async ({ deskOf, newDraft }) => {
    const draftId = await newDraft({ text: LINES.join('\n') });
    const [owner, reader] = await Promise.all([deskOf('owner', draftId), deskOf(role, draftId)]);
    await Promise.all([owner.ready(), reader.ready(phase)]);
    await expect(reader.pill).toHaveText(pill);
    await expect(reader.page.getByText(banner)).toBeVisible();
    await expect(reader.page.getByRole('toolbar')).toHaveCount(tools);
    // Who has no tool has no empty row for them either.
    if (tools === 0) await expect(reader.page.locator('main > *').first()).toContainText(banner);

    // Keys.
    await reader.caret(0, 1);
    const { keyboard } = reader.page;
    await keyboard.type('键盘');
    for (const key of [
      'Enter',
      'Backspace',
      'Delete',
      'Tab',
      'ControlOrMeta+b',
      'ControlOrMeta+z',
    ]) {
      await keyboard.press(key);
    }
    await keyboard.press('ControlOrMeta+A');
    await keyboard.press('ControlOrMeta+X');
    // Clipboard and drag.
    await pasteText(reader.page, '粘贴');
    await pasteHtml(reader.text, '<p>粘贴网页</p>');
    await reader.text.evaluate((element) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', '拖放');
      const { x, y } = element.getBoundingClientRect();
      const at = { clientX: x + 80, clientY: y + 20, bubbles: true, cancelable: true };
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, ...at }));
    });
    await reader.blocks.first().dragTo(reader.blocks.last());
    // The console: attributes and text of the page.
    await reader.text.evaluate((element) => {
      element.setAttribute('contenteditable', 'true');
      const [first] = element.children;
      first?.append('改网页');
      element.append(Object.assign(document.createElement('p'), { textContent: '加段落' }));
    });
    await reader.caret(1, 0);
    await keyboard.type('再试');
    await pasteText(reader.page, '再贴');
    // The console: a socket of one's own.
    const frames = [forgedFrame('伪造')];
    const answers = await sendRaw(reader.page, draftId, frames, MESSAGE.denied);
    expect(answers).toContain(MESSAGE.denied);

    // An edit of the owner arrives after all of that, and nothing else did.
    await owner.caret(1);
    await owner.type('见成效');
    const after = [LINES[0] ?? '', '二、狠抓落实见成效'];
    await owner.reads(after);
    if (role === 'reviewer') await expect(reader.pill).toContainText('建议已保存');
    await owner.page.reload();
    await owner.ready();
    await owner.reads(after);
  });
}
