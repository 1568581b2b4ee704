import type { Atom, Trace } from './atoms';

/** What came ends before the mark that ended the paragraph before, or goes on behind that mark. */
type Edge = 'none' | 'ends' | 'open';

/**
 * R12: what came right behind a mark that both texts have, when something came right before that mark too:
 * it is told as come a little earlier, and so on in turns. LibreOffice takes insertions of one author and
 * time for one across the mark, and rejects the mark with them.
 * @param said author and moment of a revision, and of what came a little earlier, as that program reads them
 */
export function partedInsertions(
  atoms: readonly Atom[],
  said: (by: number | undefined, earlier: boolean) => string,
): ReadonlySet<Atom> {
  const earlier = new Set<Atom>();
  /** The last thing said in this paragraph. */
  let last: Trace | null = null;
  let edge = 'none' as Edge;
  let turn = false;
  let before = '';
  for (const atom of atoms) {
    if (atom.type !== 'words' && atom.type !== 'break' && atom.type !== 'mark') continue;
    if (atom.trace === 'ins') {
      if (last === null && edge === 'ends') turn = said(atom.by, false) === before;
      if (turn) earlier.add(atom);
      before = said(atom.by, turn);
    }
    if (atom.type !== 'mark') {
      last = atom.trace;
      continue;
    }
    const ends: boolean = last === 'ins' || (last === null && edge === 'open');
    edge = atom.trace === 'ins' ? 'open' : ends ? 'ends' : 'none';
    last = null;
  }
  return earlier;
}
