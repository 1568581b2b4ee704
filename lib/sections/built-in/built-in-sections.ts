import { B01 } from './b01';
import { B02 } from './b02';
import { B03 } from './b03';
import { B04 } from './b04';
import { B05 } from './b05';
import { B06 } from './b06';
import { B07 } from './b07';
import { B08 } from './b08';
import { B09 } from './b09';
import { B10 } from './b10';
import { B11 } from './b11';
import { B12 } from './b12';
import { B13 } from './b13';
import { B14 } from './b14';
import { B15 } from './b15';
import { B16 } from './b16';
import { B17 } from './b17';
import { B18 } from './b18';
import { B19 } from './b19';
import { B20 } from './b20';
import { B21 } from './b21';
import { B22 } from './b22';
import { B23 } from './b23';
import { B24 } from './b24';
import { B25 } from './b25';
import { B26 } from './b26';
import { B27 } from './b27';
import { B28 } from './b28';
import { B29 } from './b29';
import { B30 } from './b30';
import { B31 } from './b31';
import { B32 } from './b32';
import { B33 } from './b33';
import { B34 } from './b34';
import { B35 } from './b35';
import { B36 } from './b36';
import type { BuiltInSection } from './content';

/** The blocks that come with the program, in the order of a speech. */
export const BUILT_IN_SECTIONS: readonly BuiltInSection[] = [
  ...B01,
  ...B02,
  ...B03,
  ...B04,
  ...B05,
  ...B06,
  ...B07,
  ...B08,
  ...B09,
  ...B10,
  ...B11,
  ...B12,
  ...B13,
  ...B14,
  ...B15,
  ...B16,
  ...B17,
  ...B18,
  ...B19,
  ...B20,
  ...B21,
  ...B22,
  ...B23,
  ...B24,
  ...B25,
  ...B26,
  ...B27,
  ...B28,
  ...B29,
  ...B30,
  ...B31,
  ...B32,
  ...B33,
  ...B34,
  ...B35,
  ...B36,
];
