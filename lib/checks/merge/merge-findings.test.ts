import { describe, expect, it } from 'vitest';
import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { block, seeded } from '../../draft/testing';
import type { RegistryUnit } from '../../units/registry-unit';
import { unitBook } from '../../units/unit-book';
import { mergeFindings } from './merge-findings';
import type { Place } from './place';

const unit = (id: string, name: string, ...aliases: string[]): RegistryUnit => ({
  ...{ id, name, kind: 'government', rank: null, retired: false, merged: [], from: null, to: null },
  aliases: aliases.map((alias) => ({ name: alias, from: null, to: null })),
});
const NO_BOOK = unitBook([]);
const BOOK = unitBook([
  unit('u1', '市城市管理局', '市城管局', '城管执法局'),
  unit('u2', '市水务局'),
]);

const heading = (text: string, level: 1 | 2 = 1) =>
  block(text, { kind: 'point', level, style: level === 1 ? 'cn-comma' : 'paren-cn' });
const shi = (text: string) => block(text, { kind: 'point', level: 3, style: 'shi' });
const find = (blocks: readonly Block[], book = NO_BOOK) => mergeFindings(blocks, book);
const forms = (blocks: readonly Block[], book = NO_BOOK) =>
  find(blocks, book).variants.map(({ why, forms: all }) =>
    [why, ...all.map(({ text, places }) => `${text}${places.length}`)].join(' '),
  );
const odd = (...titles: string[]) =>
  find(titles.map((title) => heading(title, 2))).uneven.map(
    ({ why, odd: all }) => `${why}: ${all.map(({ title }) => title).join(' ')}`,
  );

describe('MG1 repeated sentences', () => {
  const said = '各县区要把排查整治摆在首位，逐户建立清单';
  it.each([
    ['word for word in two sections', said, `前面还有一句。${said}。`, true],
    ['marks aside', said, said.replace('，', ' '), true],
    [
      'nearly',
      '各级各部门要把防汛备汛作为当前头等大事，压实责任、备足物资，确保人员安全',
      '各级各部门要把防汛备汛作为当前头等大事，压实责任、备足物资，确保群众安全',
      false,
    ],
  ])('MG1 tells of a sentence that is there twice: %s', (_, one, two, same) => {
    const [found, ...rest] = find([heading('甲'), block(one), heading('乙'), block(two)]).repeated;
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ same, places: [{ text: one }, {}] });
  });

  it.each([
    ['a short turn', '确保取得实效', '确保取得实效'],
    [
      'another task in the same words',
      '市教育局要在6月底前完成校舍排查',
      '市卫健委要在9月底前完成院感排查',
    ],
    ['one block', `${said}。${said}`, '另一句'],
  ])('MG1 says nothing of %s', (_, one, two) => {
    expect(find([block(one), block(two)]).repeated).toEqual([]);
  });

  it('MG1 leaves the formulas of salutation and closing alone', () => {
    const formula = '让我们更加紧密地团结起来为建设幸福家园而奋斗';
    expect(find([block(formula), block(formula, { kind: 'closing' })]).repeated).toEqual([]);
  });
});

describe('MG2 MG3 names of units', () => {
  it('MG2 tells of two names of one unit', () => {
    expect(forms([block('由市城管局牵头'), block('市城市管理局、市水务局配合')], BOOK)).toEqual([
      'registry 市城管局1 市城市管理局1',
    ]);
    expect(forms([block('市城管局和城管执法局，市城管局')], BOOK)).toEqual([
      'registry 市城管局2 城管执法局1',
    ]);
  });

  it('MG2 lets the full name bring in its short form', () => {
    const text = '市城市管理局（以下简称市城管局）要带头，市城管局每周通报';
    expect(forms([block(text)], BOOK)).toEqual([]);
    expect(forms([block(`${text}，市城市管理局汇总`)], BOOK)).toHaveLength(1);
  });

  it.each([
    ['由市应急局牵头，市应急管理局每月通报', 'unit 市应急管理局1 市应急局1'],
    ['请区发改委会同区发展改革委研究；区发改委汇总', 'unit 区发改委2 区发展改革委1'],
  ])('MG3 guesses that two names are one unit: %s', (text, said) => {
    expect(forms([block(text)])).toEqual([said]);
  });

  it.each([
    '市教育局和市体育局要联合行动',
    '市财政局负责，县财政局配合',
    '全市应急管理局长会议后，市场监管部门要跟进',
    '市民政局牵头，市民办学校配合',
  ])('MG3 keeps different units apart: %s', (text) => {
    expect(forms([block(text)])).toEqual([]);
  });
});

describe('MG4 MG5 two ways of writing', () => {
  it.each([
    ['深化“放管服”改革，把放管服做实', 'quotes “放管服”1 放管服1'],
    ['落实“林长制”，林长制要见实效，林长制巡护', 'quotes 林长制2 “林长制”1'],
  ])('MG4 tells of a term with and without quotes: %s', (text, said) => {
    expect(forms([block(text)])).toEqual([said]);
  });

  it.each([
    '“放管服”改革',
    '“深化放管服改革”和“放管服”',
    '《林长制条例》落实“林长制”',
    '“安全”和安全',
  ])('MG4 says nothing of %s', (text) => expect(forms([block(text)])).toEqual([]));

  it.each([
    ['新修12公里，再修8km', 'measure 公里1 km1'],
    ['完成80%，另有15％未完成', 'measure %1 ％1'],
    ['建立台账，对照台帐销号，台账更新', 'spelling 台账2 台帐1'],
    ['建成３５个，占70%', 'figures 350 ３５1'],
  ])('MG5 tells of %s', (text, said) => {
    expect(forms([block(text)])).toEqual([said]);
  });

  it.each(['跑了公里数，3km', '绿化12平方公里，修路3公里', '3吨，take 5 tons'])(
    'MG5 says nothing of %s',
    (text) => expect(forms([block(text)])).toEqual([]),
  );
});

describe('MG6 sibling titles', () => {
  it.each([
    [['要提高站位', '要压实责任', '强化保障'], 'opening: 强化保障'],
    [['强化统筹', '压实责任', '资金保障', '严格考核'], 'verb: 资金保障'],
    [['强化统筹', '压实责任', '严格考核，逗硬奖惩', '守牢底线'], 'parts: 严格考核，逗硬奖惩'],
    [['强化统筹', '压实责任', '严格考核。', '守牢底线'], 'mark: 严格考核。'],
    [
      ['强化统筹', '压实责任', '守牢底线', '加快推进城乡一体供水工程建设'],
      'length: 加快推进城乡一体供水工程建设',
    ],
  ])('MG6 tells which of %j is not like the others', (titles, said) => {
    expect(odd(...titles)).toEqual([said.replace('。', '')]);
  });

  it.each([
    [['强化统筹', '资金保障']],
    [['指导思想', '目标任务', '工作要求']],
    [['强化统筹', '压实责任', '严格考核']],
    [['强化统筹，凝聚合力', '压实责任，逐级落实', '严格考核，奖优罚劣']],
    [['强化统筹', '资金保障', '压实责任', '工作要求']],
  ])('MG6 says nothing of %j', (titles) => expect(odd(...titles)).toEqual([]));

  it('MG6 compares only headings of one parent', () => {
    const one = [heading('甲'), heading('强化统筹', 2), heading('压实责任', 2)];
    const two = [heading('乙'), heading('资金保障', 2), heading('严格考核', 2)];
    expect(find([...one, ...two]).uneven).toEqual([]);
    const points = ['要提高站位。先学。', '要压实责任。再干。', '强化保障。三查。'].map(shi);
    expect(find(points).uneven).toMatchObject([{ why: 'opening', even: 2, example: '要提高站位' }]);
  });
});

const PIECES = [
  ...[
    '市应急局',
    '市应急管理局',
    '“放管服”',
    '放管服',
    '市城管局',
    '12公里',
    '8km',
    '３５',
    '，',
    '。',
  ],
  ...[
    '“',
    '”',
    '《',
    '》',
    '\n',
    '😀',
    '强化统筹',
    '要',
    'İ',
    '　',
    '\0',
    '各县区要把排查整治摆在首位逐户建立清单',
  ],
];

function anyText(random: () => number): Block[] {
  const styles = ['cn-comma', 'paren-cn', 'shi', null] as const;
  return Array.from({ length: Math.floor(random() * 14) }, () => {
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
    const text = Array.from({ length: Math.floor(random() * 9) }, () => pick(PIECES)).join('');
    if (random() < 0.4) return block(text);
    const level = pick([1, 2, 3, 4] as const);
    return block(text, { kind: 'point', level, style: pick(styles), run: random() < 0.2 });
  });
}

describe('MG7 places', () => {
  it('MG7 every place says what stands there, in any text (500 seeds)', () => {
    for (let seed = 1; seed <= 500; seed++) {
      const blocks = anyText(seeded(seed));
      const texts = new Map(blocks.map((one) => [one.uid, blockText(one)]));
      const { repeated, variants, uneven } = find(blocks, BOOK);
      const places: Place[] = [
        ...repeated.flatMap((one) => one.places),
        ...variants.flatMap((one) => one.forms.flatMap((form) => form.places)),
      ];
      for (const { uid, start, end, text } of places) {
        expect(texts.get(uid)?.slice(start, end), `seed ${seed}`).toBe(text);
      }
      for (const { odd: all } of uneven) {
        for (const { uid, title } of all) expect(texts.get(uid)).toContain(title);
      }
    }
  });

  it('MG7 takes a long text of one turn of speech in good time', () => {
    const random = seeded(7);
    const text = () =>
      `各县区要把第${Math.floor(random() * 1e6)}项排查整治摆在首位，逐户建立清单，逐项销号。`;
    const blocks = Array.from({ length: 3_000 }, () => block(text()));
    const before = performance.now();
    find(blocks, BOOK);
    expect(performance.now() - before).toBeLessThan(1_500);
  });
});
