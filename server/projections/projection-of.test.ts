import { expect, it } from 'vitest';
import { block } from '@/lib/ytext/testing';
import { projectionOf } from './projection-of';

it('D5 the list counts 字数 by the rule of the editor, block by block and without numbers', () => {
  const blocks = [
    block('aaaaaaaaaaaa', '新增 1,048 公里 5G 网络。', {
      kind: 'point',
      level: 1,
      style: 'cn-comma',
    }),
    block('bbbbbbbbbbbb', '抓落实'),
  ];
  // 新增公里网络, 1,048, 5G, the full stop, 抓落实.
  expect(projectionOf('draft', 1, blocks).chars).toBe(6 + 2 + 1 + 3);
});
