import { describe, expect, it } from 'vitest';
import { block } from '../draft/testing';
import { outline } from './outline';

describe('outline', () => {
  it('N14 lists every point with level, label and title', () => {
    const blocks = [
      block('讲话', { kind: 'title' }),
      block('提高认识', { kind: 'point', level: 1, style: 'cn-comma' }),
      block('总的看：'),
      block('速度快。很快。', { kind: 'point', level: 2, style: 'shi', run: true }),
    ];
    expect(outline(blocks).map(({ uid: _, ...item }) => item)).toEqual([
      { index: 1, level: 1, label: '一、', title: '提高认识', run: false },
      { index: 3, level: 2, label: '一是', title: '速度快', run: true },
    ]);
  });
});
