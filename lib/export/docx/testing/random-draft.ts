import type { Block, PointLevel, PointStyle } from '../../../draft/draft';
import { BLOCK_KINDS, POINT_STYLES } from '../../../draft/draft';
import { block } from '../../../draft/testing';

const VARIANTS = [
  '第{cn}个方面，',
  '其{cn}，',
  '{seq}，',
  '最后，',
  '{fw}．',
  '{alpha}）',
  '100%{ar}',
  '{cn}{cn}',
];
const TEXTS = [
  '',
  '提高认识',
  '快。再快；更快。',
  '“一、二”是《三》',
  '2025年底前完成',
  '由喆堃负责',
];

/** A repeatable source of numbers from 0 to below n. */
export function randomFrom(seed: number): (n: number) => number {
  let state = seed >>> 0;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

/** Any blocks a document may hold, with points far more often than real texts mix them. */
export function randomBlocks(random: (n: number) => number): Block[] {
  const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;
  // Some drafts keep to few markers, as real ones do.
  const styles = random(2)
    ? POINT_STYLES
    : ([pick(POINT_STYLES), pick(POINT_STYLES)] as PointStyle[]);
  return Array.from({ length: random(40) }, () => {
    if (random(5) === 0)
      return block(pick(TEXTS), { kind: pick(BLOCK_KINDS.filter((k) => k !== 'point')) });
    return block(pick(TEXTS), {
      kind: 'point',
      level: (1 + random(4)) as PointLevel,
      style: random(20) ? pick(styles) : null,
      variant: random(8) ? null : pick(VARIANTS),
      start: random(10) ? null : pick([0, 1, 2, 5, 99, 100, 9999]),
      run: random(6) === 0,
    });
  });
}
