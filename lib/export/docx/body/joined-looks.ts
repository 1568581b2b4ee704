import type { Atom, MarkAtom, ParagraphLook, Trace } from './atoms';

/** Both texts, and the traces that are not in them. */
const OUT: Readonly<Record<'now' | 'was', ReadonlySet<Trace>>> = {
  now: new Set<Trace>(['del', 'moveFrom']),
  was: new Set<Trace>(['ins', 'moveTo']),
};

/** For each mark that a text has not: the look of the paragraph of that text whose words stand before it. */
function looksAcross(atoms: readonly Atom[], text: 'now' | 'was'): Map<Atom, ParagraphLook> {
  const looks = new Map<Atom, ParagraphLook>();
  let crossed: MarkAtom[] = [];
  let begun = false;
  for (const atom of atoms) {
    if (atom.type !== 'mark') {
      begun ||= atom.type === 'words' && !OUT[text].has(atom.trace);
    } else if (OUT[text].has(atom.trace)) {
      if (begun) crossed.push(atom);
    } else {
      const look = atom[text];
      if (look) for (const mark of crossed) looks.set(mark, look);
      crossed = [];
      begun = false;
    }
  }
  return looks;
}

/**
 * R10: where a paragraph is cut or two are made one, every mark in it says how the whole looks in either
 * text. When a mark goes, Word gives the whole the look of the last mark, LibreOffice that of the first.
 */
export function withJoinedLooks(atoms: readonly Atom[]): Atom[] {
  const [now, was] = [looksAcross(atoms, 'now'), looksAcross(atoms, 'was')];
  return atoms.map((atom) =>
    atom.type === 'mark'
      ? { ...atom, now: now.get(atom) ?? atom.now, was: was.get(atom) ?? atom.was }
      : atom,
  );
}
