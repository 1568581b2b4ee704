import { describe, expect, it } from 'vitest';
import { labels } from './labels';
import { deviations, renumbered } from './renumber';
import { plain, point } from './testing';

describe('renumbering', () => {
  const text = [
    point(1, 'cn-comma'),
    point(1, 'cn-comma', { start: 3 }),
    plain(),
    point(1, 'cn-comma'),
  ];

  it('N11 tells where the kept ordinal deviates', () => {
    expect(deviations(text)).toEqual([{ index: 1, written: 3, expected: 2 }]);
    expect(deviations([point(1, 'shi', { start: 1 })])).toEqual([]);
  });

  it('N11 drops every start and keeps untouched blocks', () => {
    const after = renumbered(text);
    expect(labels(after)).toEqual(['一、', '二、', null, '三、']);
    expect(after[0]).toBe(text[0]);
  });
});
