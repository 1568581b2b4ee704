import { B01 } from './b01';
import { B04 } from './b04';
import { B16 } from './b16';
import { B27 } from './b27';
import { B33 } from './b33';
import { B36 } from './b36';
import type { BuiltInSection } from './content';

/** The blocks that come with the program, in the order of a speech. */
export const BUILT_IN_SECTIONS: readonly BuiltInSection[] = [
  ...B01,
  ...B04,
  ...B16,
  ...B27,
  ...B33,
  ...B36,
];
