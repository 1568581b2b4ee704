const PIECES = [
  ...'一二两三四五六七八九十百〇0123456789０１２年月日号底末初中前内起至到从自—-、，。 的要已去每周旬半季度天个',
  ...'今年 明年 去年 次年 2025年 20××年 6月 十二月 月底 年底前 上半年 季度 工作日 本月 下周 星期五'.split(
    ' ',
  ),
  ...'“十四五” 期间 春节 汛期 供暖 会后 用三年时间 即日起 每月 之前 以内 开始 截至 9999 😀 \n'.split(
    ' ',
  ),
];

/** Phrases of one to nine pieces that look like time words, the same ones for the same seed. */
export function randomPhrases(count: number, seed: number): string[] {
  let state = seed;
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + below(9) }, () => PIECES[below(PIECES.length)]).join(''),
  );
}
