import type { Atom, Trace } from './atoms';

const PLAIN: Partial<Record<Trace, Trace>> = { moveFrom: 'del', moveTo: 'ins' };

/**
 * R11: a mark moves with the words that stand right before it; behind others it came or went. LibreOffice
 * leaves an empty paragraph where a mark moves alone.
 */
export function withPlainMarks(atoms: readonly Atom[]): Atom[] {
  let last: Trace | null = null;
  return atoms.map((atom) => {
    if (atom.type === 'words') last = atom.trace;
    if (atom.type !== 'mark') return atom;
    const alone = last !== atom.trace;
    last = null;
    return alone ? { ...atom, trace: PLAIN[atom.trace] ?? atom.trace } : atom;
  });
}
