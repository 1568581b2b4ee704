import en from '@/messages/en.json' with { type: 'json' };
import zh from '@/messages/zh-CN.json' with { type: 'json' };
import { comment } from './fixtures/comments-panel';
import { look, SIGHTS, WIDTHS } from './fixtures/look';
import { expect, test } from './fixtures/test';

const LINES = [
  '一、算清两本账',
  '既要算清人口账，更要算清责任账，把任务落到人头。',
  '二、狠抓落实',
  '各县区每季度通报一次抽检结果，年底前全部销号。',
].join('\n');

const WORDS = { 'zh-CN': zh, 'en-US': en };

for (const [locale, colorScheme, width] of SIGHTS) {
  const { comments: words, panel: panels, myThreads } = WORDS[locale];
  test(`comments in full: ${locale}, ${colorScheme}, ${width}`, async ({
    deskOf,
    openAs,
    newDraft,
  }, testInfo) => {
    const viewport = WIDTHS[width];
    const options = { locale, colorScheme, viewport, reducedMotion: 'reduce' } as const;
    const draftId = await newDraft({ text: LINES, name: '全市动员部署会讲话' });
    const reviewer = await deskOf('reviewer', draftId);
    await reviewer.ready();
    await comment(reviewer, 1, [12, 15], '@李秘书 这里改用“时间账”，和去年的提法对得上');
    await comment(reviewer, 3, [0, 3], '哪几个县区，写全');

    const home = await openAs('drafter', '/', options);
    await expect(home.getByRole('region', { name: myThreads.title })).toBeVisible();
    await look({ page: home, name: 'home', testInfo });
    await home.getByRole('link', { name: /时间账/ }).click();
    const beside = home.getByRole('complementary', { name: panels.comments });
    const cards = beside.getByRole('article');
    await expect(cards.first()).toHaveAttribute('aria-current', 'true');
    const press = (at: number, name: string) =>
      cards.nth(at).getByRole('button', { name, exact: true }).click();
    await press(0, words.assign);
    await cards.first().getByRole('combobox').selectOption('李秘书');
    await cards.first().locator('input[type=date]').fill('2020-03-20');
    await press(0, words.save);
    await expect(cards.first()).toContainText('李秘书');
    await press(1, words.reply);
    await home.keyboard.type('@');
    await expect(beside.getByRole('option')).toHaveCount(4);
    await look({ page: home, name: 'mention', testInfo });
    await home.keyboard.press('Escape');
    await home.keyboard.press('Escape');
    await press(0, words.resolve);
    await cards.first().getByText(words.outcome.partly).click();
    await home.keyboard.press('Tab');
    await home.keyboard.type('责任账是上级提法，两种并用');
    await look({ page: home, name: 'resolve', testInfo });
    await home.keyboard.press('Control+Enter');
    await expect(cards).toHaveCount(1);
    await beside.getByText(words.resolved.replace('{n}', '1')).click();
    await expect(cards).toContainText(['责任账是上级提法，两种并用']);
    await look({ page: home, name: 'resolved', testInfo });
  });
}
