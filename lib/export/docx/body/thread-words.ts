import type { Atom, Trace } from './atoms';

/** What became of all the words of a thread, and who did it last. */
export interface ThreadWords {
  readonly trace: Exclude<Trace, 'same'>;
  readonly by: number | undefined;
}

/** K7: the threads of which all words came, all went or all moved, by their place in the list. */
export function threadWords(atoms: readonly Atom[]): ReadonlyMap<number, ThreadWords> {
  const found = new Map<number, ThreadWords>();
  const mixed = new Set<number>();
  const open = new Set<number>();
  for (const atom of atoms) {
    if (atom.type === 'thread') {
      if (atom.edge === 'start') open.add(atom.no);
      else open.delete(atom.no);
    }
    if (atom.type !== 'words') continue;
    const { trace, by } = atom;
    for (const no of open) {
      const before = found.get(no);
      if (trace === 'same' || (before && before.trace !== trace)) mixed.add(no);
      else found.set(no, { trace, by });
    }
  }
  for (const no of mixed) found.delete(no);
  return found;
}
