import { describe, expect, test } from 'vitest';
import { seeded } from '../../draft/testing';
import { AppError } from '../../result/app-error';
import { type ScaffoldInput, scaffoldFacts } from './scaffold-facts';
import { SCAFFOLDS } from './scaffolds';
import { wholeShares } from './whole-shares';

const part = (key: string, share: number, more: object = {}) => ({
  key,
  kind: 'point',
  heading: `抓${key}`,
  guidance: '',
  share,
  required: false,
  blocks: [],
  ...more,
});
const input = (more: Partial<ScaffoldInput> = {}): ScaffoldInput => ({
  name: ' 防汛\n例会 ',
  genre: 'topic',
  minutes: 20,
  salutation: '同志们：',
  parts: [part('a', 0.4), part('b', 0.6)],
  ...more,
});
const refused = (more: Partial<ScaffoldInput>): string => {
  try {
    scaffoldFacts(input(more));
    return '';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.field}`;
  }
};

describe('SEC13 facts of a scaffold', () => {
  test('SEC13 are trimmed to one line; a closing stands last', () => {
    const facts = scaffoldFacts(
      input({
        parts: [part('z', 0.1, { kind: 'closing' }), part('a', 0.9, { heading: '抓\u0007好' })],
      }),
    );
    expect(facts.name).toBe('防汛 例会');
    expect(facts.parts.map(({ key, heading }) => `${key} ${heading}`)).toEqual([
      'a 抓 好',
      'z 抓z',
    ]);
    expect(scaffoldFacts(input({ genre: 'none', salutation: ' ' }))).toMatchObject({
      genre: null,
      salutation: null,
    });
  });

  test.each([
    [{ parts: [] }, 'scaffold-no-parts parts'],
    [{ parts: [part('a', 0.4)] }, 'scaffold-shares parts'],
    [{ parts: [part('a', 0.4), part('a', 0.6)] }, 'invalid-input parts'],
    [{ parts: [part('a', 1, { kind: 'table' })] }, 'invalid-input parts'],
    [{ parts: [part('a', 0.4), part('b', 0.6, { heading: ' ' })] }, 'invalid-input heading-1'],
    [{ parts: [part('a', 1, { guidance: '字'.repeat(201) })] }, 'invalid-input guidance-0'],
    [{ parts: [part('a', 1), part('b', 0)] }, 'invalid-input share-1'],
    [{ parts: [part('a', Number.NaN)] }, 'invalid-input share-0'],
    [{ name: '' }, 'invalid-input name'],
    [{ name: '题'.repeat(61) }, 'title-too-long name'],
    [{ minutes: 0 }, 'invalid-input minutes'],
  ] as const)('SEC13 refuses %j: %s', (more, code) => expect(refused(more)).toBe(code));

  test('SEC13 every scaffold of the program would be taken', () => {
    for (const { salutation = '同志们：', ...scaffold } of SCAFFOLDS) {
      const parts = scaffold.parts.map((one) => ({ ...one, required: one.required ?? false }));
      expect(refused({ ...scaffold, name: scaffold.id, salutation, parts })).toBe('');
    }
  });
});

test('SEC14 whole shares add up to 100, none below 1, in the order of the weights', () => {
  const next = seeded(14);
  for (let round = 0; round < 300; round++) {
    const weights = Array.from({ length: 1 + Math.floor(next() * 40) }, () =>
      next() < 0.2 ? 0 : Math.floor(next() * 5_000),
    );
    const shares = wholeShares(weights);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBe(100);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(1);
    for (const [i, a] of weights.entries()) {
      for (const [j, b] of weights.entries()) {
        if (a > b) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
      }
    }
  }
  expect(wholeShares([0, 0, 0])).toEqual([34, 33, 33]);
});
