import { describe, expect, test } from 'vitest';
import { blockText } from '../draft/block-text';
import type { Block } from '../draft/draft';
import { speechOfLength } from '../draft/fixtures/repeat-speech';
import { block, seeded } from '../draft/testing';
import { compareBlocks } from './compare';
import type { Piece, RedlineBlock } from './redline';
import { reworded, rewriteOnce } from './testing/rewrite';

const words = (pieces: readonly Piece[], ...kinds: Piece['kind'][]) =>
  pieces.flatMap(({ kind, text }) => (kinds.includes(kind) ? [text] : [])).join('');

/** The newer text, paragraph by paragraph, as the redline tells it. */
function newText(redline: readonly RedlineBlock[]): string[] {
  const made: string[] = [];
  for (const { fate, after, pieces } of redline) {
    const own = words(pieces, 'same', 'ins');
    if (after) made.push(own);
    else if (fate === 'joined') made[made.length - 1] += own;
    else expect(own).toBe('');
  }
  return made;
}

/** The wording of every block of the older text, by the block itself. */
function oldText(redline: readonly RedlineBlock[]): Map<Block, string> {
  const made = new Map<Block, string>();
  let last: Block | null = null;
  for (const { before, fate, pieces } of redline) {
    if (fate !== 'split') last = before;
    if (last) made.set(last, (made.get(last) ?? '') + words(pieces, 'same', 'del'));
  }
  return made;
}

const shape = (redline: readonly RedlineBlock[]) =>
  redline.map(({ fate, pieces }) => [
    fate,
    pieces
      .map(({ kind, text }) => ({ same: text, ins: `+${text}`, del: `-${text}` })[kind])
      .join('|'),
  ]);

describe('V2 V4 words', () => {
  test.each([
    ['由市监督管理局负责。', '由省监督管理局负责。', '由|-市|+省|监督管理局负责。'],
    [
      '建成120个，年底前投入运营。',
      '建成140个，年底前投入运营。',
      '建成|-120|+140|个，年底前投入运营。',
    ],
    ['气象部门预测，气温偏低。', '测，气温偏低。', '-气象部门预|测，气温偏低。'],
    ['今冬偏冷。', '今进一步冬偏冷。', '今|+进一步|冬偏冷。'],
    ['抓落实。', '抓落实。', '抓落实。'],
    ['', '抓落实。', '+抓落实。'],
  ])('V2 %s → %s', (old, now, pieces) => {
    const one = block(old);
    expect(shape(compareBlocks([one], [reworded(one, now)]))).toEqual([['kept', pieces]]);
  });

  test('V2 by character a single sign is told', () => {
    const one = block('应当在三十日内办结。');
    const redline = compareBlocks([one], [reworded(one, '必须在六十日内办结。')], 'char');
    expect(shape(redline)).toEqual([['kept', '-应当|+必须|在|-三|+六|十日内办结。']]);
  });

  test('V3 a filled placeholder is words, an open one its name', () => {
    const one = block('由甲局牵头');
    const place = (text: string) =>
      ({
        ...one,
        inlines: [
          { type: 'text', text: '由', marks: [] },
          {
            type: 'chip',
            chip: 'placeholder',
            id: 'c00000000001',
            text,
            fields: { name: '单位' },
            marks: [],
          },
          { type: 'text', text: '牵头', marks: [] },
        ],
      }) as Block;
    const pieces = (now: Block) =>
      compareBlocks([one], [now]).flatMap((part) => part.pieces.map(({ chip }) => chip));
    expect(pieces(place('甲局'))).toEqual([null]);
    expect(pieces(place('单位'))).toContain('placeholder');
  });

  test('V3 words that became a chip are the same words', () => {
    const one = block('由市民政局牵头，');
    const chip = {
      type: 'chip',
      chip: 'responsibility',
      id: 'c00000000001',
      text: '由市民政局牵头',
      fields: {},
      marks: [],
    } as const;
    const now = { ...one, inlines: [chip, { type: 'text', text: '，', marks: [] }] } as Block;
    const kinds = compareBlocks([one], [now]).flatMap(({ pieces }) =>
      pieces.map(({ kind }) => kind),
    );
    expect(new Set(kinds)).toEqual(new Set(['same']));
  });
});

describe('V1 V5 V6 paragraphs', () => {
  const [a, b, c, d] = [
    '第一段讲成绩，有数字。',
    '第二段讲问题，不回避。',
    '第三段讲任务，落到单位。',
    '第四段讲保障。',
  ].map((text) => block(text)) as [Block, Block, Block, Block];

  test('V5 a paragraph that moved is one move, its neighbours stay', () => {
    expect(shape(compareBlocks([a, b, c, d], [a, c, b, d])).map(([fate]) => fate)).toEqual(
      expect.arrayContaining(['moved', 'kept']),
    );
    const fates = compareBlocks([a, b, c, d], [d, a, b, c]).map(({ fate }) => fate);
    expect(fates).toEqual(['moved', 'kept', 'kept', 'kept']);
  });

  test('V1 the same wording with a new id is the same paragraph', () => {
    const pasted = block(blockText(b));
    expect(compareBlocks([a, b, c], [a, pasted, c]).map(({ fate }) => fate)).toEqual([
      'kept',
      'kept',
      'kept',
    ]);
  });

  test('V6 a paragraph cut in two loses nothing', () => {
    const [head, tail] = [reworded(c, '第三段讲任务，'), block('落到单位。')];
    expect(shape(compareBlocks([a, c, d], [a, head, tail, d]))).toEqual([
      ['kept', blockText(a)],
      ['kept', '第三段讲任务，'],
      ['split', '落到单位。'],
      ['kept', blockText(d)],
    ]);
  });

  test('V6 two paragraphs made one lose nothing', () => {
    const one = reworded(a, blockText(a) + blockText(b));
    expect(shape(compareBlocks([a, b, d], [one, d]))).toEqual([
      ['kept', blockText(a)],
      ['joined', blockText(b)],
      ['kept', blockText(d)],
    ]);
  });

  test('V1 a paragraph that went is shown where it stood', () => {
    expect(shape(compareBlocks([a, b, c], [a, c]))[1]).toEqual(['deleted', `-${blockText(b)}`]);
    expect(shape(compareBlocks([a, b], [b]))[0]).toEqual(['deleted', `-${blockText(a)}`]);
  });
});

describe('V7 any two texts', () => {
  const base = speechOfLength(3_000)
    .split('\n')
    .filter((line) => line !== '')
    .slice(0, 30)
    .map((line) => block(line));

  test.each(Array.from({ length: 250 }, (_, seed) => seed))(
    'V7 both can be read back, seed %i',
    (seed) => {
      const random = seeded(seed + 1);
      let now: Block[] = base;
      for (let step = 0; step < 1 + seed / 10; step++) now = rewriteOnce(now, random);
      for (const unit of ['word', 'char'] as const) {
        const redline = compareBlocks(base, now, unit);
        expect(newText(redline)).toEqual(now.map(blockText));
        const old = oldText(redline);
        for (const one of base) expect(old.get(one) ?? '').toBe(blockText(one));
      }
    },
  );
});
