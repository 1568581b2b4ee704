import { describe, expect, test } from 'vitest';
import type { Block } from '../../draft/draft';
import { block, uidSource } from '../../draft/testing';
import { BUILT_IN_SECTIONS } from '../built-in/built-in-sections';
import { SC01 } from '../scaffolds/sc01';
import { scaffoldDraft } from '../scaffolds/scaffold-draft';
import { findBuiltIn } from '../scaffolds/scaffolds';
import { follows } from './companions';
import { type PlaceFacts, placeFacts } from './place-facts';
import { rankFits } from './rank-fits';
import { jobOfBlock, sectionJob } from './section-job';

const point = (text: string, level: 1 | 2, src: string | null = null): Block =>
  block(text, { kind: 'point', level, style: level === 1 ? 'cn-comma' : 'paren-cn', src });
const NOWHERE: PlaceFacts = { job: null, before: null, genre: null, suggested: [], used: [] };
const candidate = (id: string, more: object = {}) => ({
  id,
  key: id.startsWith('B') ? id : null,
  job: 'support' as const,
  genres: [],
  uses: 0,
  ...more,
});

test.each([
  ['强化保障，一级带着一级干', 'support'],
  ['正视差距，把问题摆到桌面上', 'gap'],
  ['去年工作回顾', 'review'],
  ['认清形势', 'situation'],
  ['突出重点，打好攻坚战', 'task'],
  ['同志们', null],
])('FIT1 %s is %s', (words, job) => expect(sectionJob(words)).toBe(job));

test('FIT1 every built-in block has a job', () => {
  for (const section of BUILT_IN_SECTIONS) expect(jobOfBlock(section), section.key).not.toBeNull();
});

describe('FIT1 facts of a place', () => {
  const text = [
    block('同志们：', { kind: 'salutation' }),
    point('明确任务', 1),
    point('抓项目', 2),
    point('强化保障', 1),
    point('按月调度', 2, 'B32@1'),
    block('话。', { src: 'B32@1' }),
    block(''),
  ];
  test('FIT1 the nearest heading that says a job, the block before, what is used', () => {
    expect(placeFacts(text, 6, findBuiltIn)).toEqual({
      job: 'support',
      before: { title: '话', job: null, block: 'B32' },
      genre: null,
      suggested: [],
      used: ['B32'],
    });
    expect(placeFacts(text, 2, findBuiltIn)).toMatchObject({
      job: 'task',
      before: { title: '抓项目' },
    });
  });
  test('FIT1 before the first point it is the opening', () => {
    expect(placeFacts(text, 0, findBuiltIn)).toMatchObject({ job: 'opening', before: null });
    expect(placeFacts([], -1, findBuiltIn)).toMatchObject({ job: 'opening' });
  });
  test('FIT2 an empty part of a scaffold knows kind, job and what is suggested', () => {
    const blocks = scaffoldDraft(SC01, { name: '讲话' }, uidSource());
    const at = blocks.findIndex(({ src }) => src?.endsWith('#support')) + 1;
    expect(placeFacts(blocks, at, findBuiltIn)).toMatchObject({
      job: 'support',
      genre: 'rally',
      suggested: ['B33'],
    });
  });
});

describe('FIT2 ranking', () => {
  test('FIT2 FIT4 scaffold before companion before job, with every reason', () => {
    const before = { title: '调度通报', job: 'support', block: 'B32' } as const;
    const place: PlaceFacts = { ...NOWHERE, job: 'support', before, suggested: ['B31'] };
    const ranked = rankFits(
      ['own', 'B33-2', 'B31', 'B01'].map((id) => candidate(id)),
      place,
    );
    expect(ranked.map((one) => `${one.block.id} ${one.reasons.map(({ kind }) => kind)}`)).toEqual([
      'B31 scaffold,job',
      'B33-2 follows,job',
      'own job',
      'B01 job',
    ]);
  });
  test('FIT3 wordings of one block count as one', () => {
    expect(follows('B32-2', 'B33')).toBe(true);
    expect(follows('B32', 'B33-2')).toBe(true);
    expect(follows('B33', 'B32')).toBe(false);
  });
  test('FIT4 of equal hits the one used more stands first', () => {
    const two = [candidate('a', { uses: 1 }), candidate('b', { uses: 9 })];
    const ranked = rankFits(two, { ...NOWHERE, job: 'support' });
    expect(ranked.map((one) => one.block.id)).toEqual(['b', 'a']);
  });
  test('FIT2 without a job of its own, what comes after the section before', () => {
    const before = { title: '存在问题', job: 'gap', block: null } as const;
    const all = [candidate('s', { job: 'support' }), candidate('m', { job: 'meaning' })];
    const ranked = rankFits(all, { ...NOWHERE, before });
    expect(ranked).toMatchObject([
      { block: { id: 'm' }, reasons: [{ kind: 'next', job: 'meaning', after: 'gap' }] },
    ]);
  });
  test('FIT5 FIT2 nothing that is there already, nothing for the kind of speech alone', () => {
    const all = [
      candidate('own', { key: 'B33' }),
      candidate('x', { job: 'task', genres: ['rally'] }),
    ];
    const place: PlaceFacts = { ...NOWHERE, job: 'support', genre: 'rally', used: ['B33'] };
    expect(rankFits(all, place)).toEqual([]);
  });
});
