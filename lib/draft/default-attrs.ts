import type { BlockAttrs } from './draft';

/** What a block is when neither its opening embed nor an override says anything. */
export const DEFAULT_ATTRS: BlockAttrs = {
  kind: 'paragraph',
  level: 0,
  style: null,
  variant: null,
  start: null,
  run: false,
  src: null,
};
