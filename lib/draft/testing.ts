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
