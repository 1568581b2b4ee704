import { DEFAULT_ATTRS } from './default-attrs';
import type { Block, BlockAttrs } from './draft';

let made = 0;

/** A block for tests: text and attributes, with a uid that is unique in the process. */
export function block(text: string, attrs: Partial<BlockAttrs> = {}): Block {
  made++;
  return {
    ...DEFAULT_ATTRS,
    ...attrs,
    uid: `t${String(made).padStart(11, '0')}`,
    inlines: text === '' ? [] : [{ type: 'text', text, marks: [] }],
  };
}

/** A source of distinct ids in order, for tests. */
export function uidSource(): () => string {
  let n = 0;
  return () => `u${String(++n).padStart(11, '0')}`;
}

/** A repeatable source of numbers in [0, 1) (mulberry32). For tests only. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
