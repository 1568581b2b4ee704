import type { RegistryUnit } from './registry-unit';
import { ALWAYS } from './term';

/** A unit for tests; its id is its name. */
export function unit(name: string, ...aliases: string[]): RegistryUnit {
  return {
    id: name,
    name,
    aliases: aliases.map((alias) => ({ name: alias, ...ALWAYS })),
    kind: '',
    rank: null,
    retired: false,
    merged: [],
    ...ALWAYS,
  };
}
