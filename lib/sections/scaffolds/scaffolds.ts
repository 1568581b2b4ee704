import { readScaffoldSource } from '../section-source';
import { SC01 } from './sc01';
import { SC02 } from './sc02';
import { SC03 } from './sc03';
import { SC04 } from './sc04';
import { SC05 } from './sc05';
import { SC06 } from './sc06';
import { SC07 } from './sc07';
import { SC08 } from './sc08';
import { SC09 } from './sc09';
import { SC10 } from './sc10';
import { SC11 } from './sc11';
import { SC12 } from './sc12';
import { SC13 } from './sc13';
import { SC14 } from './sc14';
import {
  type BuiltInScaffold,
  type FindScaffold,
  type Scaffold,
  type ScaffoldPart,
  scaffoldKey,
} from './scaffold';

/** The scaffolds that come with the program. */
export const SCAFFOLDS: readonly BuiltInScaffold[] = [
  SC01,
  SC02,
  SC03,
  SC04,
  SC05,
  SC06,
  SC07,
  SC08,
  SC09,
  SC10,
  SC11,
  SC12,
  SC13,
  SC14,
];

/** The built-in scaffold of a key such as `SC01@1`; null for one that this version does not have. */
export function findBuiltIn(key: string): BuiltInScaffold | null {
  return SCAFFOLDS.find((scaffold) => scaffoldKey(scaffold) === key) ?? null;
}

/** Finds among the built-in scaffolds and these. */
export function findAmong(own: readonly Scaffold[]): FindScaffold {
  const known = new Map(own.map((scaffold) => [scaffoldKey(scaffold), scaffold]));
  return (key) => known.get(key) ?? findBuiltIn(key);
}

/** The part that a block's source names; null for other sources. */
export function partOfSource(src: string | null, find: FindScaffold): ScaffoldPart | null {
  const source = readScaffoldSource(src);
  return (source && find(source.scaffold)?.parts.find(({ key }) => key === source.part)) ?? null;
}
