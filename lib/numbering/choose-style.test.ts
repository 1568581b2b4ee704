import { describe, expect, it } from 'vitest';
import { chooseStyle, clampLevel, styleInContext } from './choose-style';
import { plain, point } from './testing';

describe('choosing a style', () => {
  it('N9 has a default for every level and for nonsense', () => {
    expect([1, 2, 3, 4].map(chooseStyle)).toEqual(['cn-comma', 'paren-cn', 'shi', 'yao']);
    expect(chooseStyle(0)).toBe('cn-comma');
    expect(chooseStyle(9)).toBe('yao');
    expect(clampLevel(Number.NaN)).toBe(1);
  });

  it('N10 follows the nearest point of the level before, then after, then the default', () => {
    const di = point(2, 'di', { variant: '第{cn}、' });
    expect(styleInContext([di, point(1, 'shi'), plain()], 2, 2)).toEqual({
      style: 'di',
      variant: '第{cn}、',
    });
    expect(styleInContext([plain(), point(1, 'shi'), di], 0, 2)).toEqual({
      style: 'di',
      variant: '第{cn}、',
    });
    expect(styleInContext([plain()], 0, 2)).toEqual({ style: 'paren-cn', variant: null });
  });

  it('N10 does not pass on a marker without a number', () => {
    expect(styleInContext([point(1, 'other', { variant: '最后，' }), plain()], 1, 1)).toEqual({
      style: 'cn-comma',
      variant: null,
    });
  });
});
