import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { block, uidSource } from '@/lib/draft/testing';
import { draftToText } from '@/lib/export/text';
import { blocksFromText } from '@/lib/import/blocks-from-text';
import { withPlaceholders } from '@/lib/sections/placeholders';
import type { Desk } from './fixtures/desk';
import { suggestParagraph } from './fixtures/suggest-paragraph';
import { expect, test } from './fixtures/test';

const SPEECH = `在全市河道整治推进会上的讲话
市长  沈知远
（2025年3月12日）
同志们：
今天只讲三点。
一、提高认识
（一）抓学习。各单位要学深一层。
（二）抓调研
二、狠抓落实
要做到：一是快；二是准。
谢谢大家！`;

/** Chooses Word in the menu; resolves with what the browser then downloads. */
async function chooseWord({ page }: Desk) {
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: '下载 Word', exact: true }).click();
}

async function download(desk: Desk, start: () => Promise<void>) {
  const downloading = desk.page.waitForEvent('download');
  await start();
  const file = await downloading;
  const bytes = new Uint8Array(await readFile(await file.path()));
  const parts = Object.entries(unzipSync(bytes)).map(
    ([path, data]) => [path, strFromU8(data)] as const,
  );
  return { name: file.suggestedFilename(), parts: new Map(parts) };
}

/** `style numbering|words` of each paragraph. */
function paragraphs(document = ''): string[] {
  return [...document.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, xml = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(xml)?.[1];
    const level = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(xml);
    const words = [...xml.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join('');
    return `${style}${level ? ` ${level[1]}/${level[2]}` : ''}|${words}`;
  });
}

test('a Word file from the menu: fonts, real numbering, the whole text', async ({
  deskOf,
  newDraft,
}) => {
  const draftId = await newDraft({ name: '河道整治/讲话', text: SPEECH });
  const desk = await (await deskOf('reviewer', draftId)).ready();
  const { name, parts } = await download(desk, () => chooseWord(desk));
  expect(name).toBe('河道整治 讲话.docx');
  expect(paragraphs(parts.get('word/document.xml'))).toEqual([
    'Title|在全市河道整治推进会上的讲话',
    'LecternByline|市长  沈知远',
    'LecternByline|（2025年3月12日）',
    'Salutation|同志们：',
    'BodyText|今天只讲三点。',
    'Heading1 0/1|提高认识',
    'BodyText 1/1|抓学习。各单位要学深一层。',
    'Heading2 1/1|抓调研',
    'Heading1 0/1|狠抓落实',
    'BodyText|要做到：一是快；二是准。',
    'BodyText|谢谢大家！',
  ]);
  expect(parts.get('word/numbering.xml')).toContain('<w:lvlText w:val="（%2）"/>');
  const styles = parts.get('word/styles.xml') ?? '';
  for (const font of ['方正小标宋简体', '仿宋_GB2312', '楷体_GB2312', '黑体', '宋体']) {
    expect(styles).toContain(`w:eastAsia="${font}"`);
  }
  expect(parts.get('docProps/core.xml')).toContain('<dc:title>河道整治/讲话</dc:title>');
});

test('an empty draft gives an empty Word file', async ({ deskOf, newDraft }) => {
  const desk = await (await deskOf('drafter', await newDraft())).ready();
  const { parts } = await download(desk, () => chooseWord(desk));
  expect(paragraphs(parts.get('word/document.xml'))).toEqual(['BodyText|']);
});

test('unfilled placeholders are said first, and are marked in the file', async ({
  deskOf,
  newDraft,
}) => {
  const newId = uidSource();
  const line = block('由{{牵头单位}}负责，{{时限}}前办结。');
  const blocks = [{ ...line, inlines: withPlaceholders(line.inlines, newId) }];
  const desk = await (await deskOf('drafter', await newDraft({ blocks }))).ready();
  await chooseWord(desk);
  const dialog = desk.page.getByRole('dialog', { name: '还有 2 处待填项' });
  await dialog.getByRole('button', { name: '回去填写' }).last().click();
  await expect(dialog).toBeHidden();
  await chooseWord(desk);
  const { parts } = await download(desk, () =>
    dialog.getByRole('link', { name: '仍然下载' }).click(),
  );
  await expect(dialog).toBeHidden();
  const document = parts.get('word/document.xml') ?? '';
  expect(paragraphs(document)).toEqual(['BodyText|由{{牵头单位}}负责，{{时限}}前办结。']);
  expect(document.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(2);
});

test('SG9 with comments and suggestions: those who talked and suggested, their words and the place', async ({
  deskOf,
  newDraft,
  openAs,
}) => {
  const draftId = await newDraft({ text: SPEECH });
  const reviewer = await openAs('reviewer', '/healthz');
  await suggestParagraph(reviewer.request, draftId, '先说一件事。');
  const desk = await (await deskOf('owner', draftId)).ready();
  await desk.select([4, 0], [4, 4]);
  await desk.page.locator('.anim-pop').getByRole('button', { name: '批注' }).click();
  const panel = desk.page.getByRole('complementary', { name: '批注' });
  await panel.getByRole('textbox', { name: '写批注' }).fill('三点够不够？');
  await desk.page.keyboard.press('Control+Enter');
  await expect(panel.getByRole('article')).toContainText('三点够不够？');
  const { parts } = await download(desk, async () => {
    await desk.page.getByRole('button', { name: '导出' }).click();
    await desk.page.getByRole('menuitem', { name: '下载 Word（带批注和修订）' }).click();
  });
  expect(parts.get('word/comments.xml')).toContain('三点够不够？');
  expect(parts.get('word/document.xml')).toMatch(
    /<w:commentRangeStart w:id="0"\/><w:r>(?:(?!<\/w:r>).)*今天只讲<\/w:t><\/w:r><w:commentRangeEnd/,
  );
  expect(parts.get('word/document.xml')).toMatch(
    /<w:ins [^>]*w:author="赵处长" [^>]*>(?:(?!<\/w:ins>).)*先说一件事。/,
  );
});

test('copying everything takes fonts and numbers along for Word', async ({ deskOf, newDraft }) => {
  const desk = await (await deskOf('drafter', await newDraft({ text: SPEECH }))).ready();
  await desk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const read = () =>
    desk.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const as = async (type: string) => (await item?.getType(type))?.text();
      return { html: (await as('text/html')) ?? '', text: (await as('text/plain')) ?? '' };
    });
  const copy = async () => {
    await desk.page.getByRole('button', { name: '导出' }).click();
    await desk.page.getByRole('menuitem', { name: '复制全文' }).click();
    await expect(desk.page.getByText('全文已复制，含编号').last()).toBeVisible();
    return read();
  };
  // The styles come half a second after the text.
  await expect.poll(async () => (await copy()).html).toContain('仿宋_GB2312');
  const { html, text } = await copy();
  expect(text.replaceAll('\r\n', '\n')).toBe(draftToText(blocksFromText(SPEECH, uidSource())));
  expect(html).toMatch(/font-family:\s*黑体[^>]*>(?:<[^>]*>)*一、/);
  expect(html).toMatch(/<p[^>]*text-align:\s*center[^>]*>(?:<[^>]*>)*在全市河道整治/);
});
