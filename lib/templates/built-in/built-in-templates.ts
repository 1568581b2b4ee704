import type { BuiltInTemplate } from './built-in-template';
import { T01 } from './t01';
import { T02 } from './t02';
import { T03 } from './t03';

/** The whole speeches that come with the program (TPL1). */
export const BUILT_IN_TEMPLATES: readonly BuiltInTemplate[] = [T01, T02, T03];
