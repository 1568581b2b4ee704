import type { Atom, MarkAtom, ParagraphLook, Trace } from './atoms';

/** Both texts, and the traces that are not in them. */
const OUT: Readonly<Record<'now' | 'was', ReadonlySet<Trace>>> = {
  now: new Set<Trace>(['del', 'moveFrom']),
  was: new Set<Trace>(['ins', 'moveTo']),
};

/** For each mark that a text has not and whose look it might get: the look of the paragraph it is in there. */
function looksAcross(atoms: readonly Atom[], text: 'now' | 'was'): Map<Atom, ParagraphLook> {
  const looks = new Map<Atom, ParagraphLook>();
  /** Marks between the last mark of the text and the next; those in front of all its words apart. */
  let before: MarkAtom[] = [];
  let within: MarkAtom[] = [];
  let says = false;
  let begun = false;
  let kinds = new Set<string>();
  for (const atom of atoms) {
    if (atom.type === 'words') {
      if (OUT[text].has(atom.trace)) kinds.add(`${atom.trace} ${atom.by}`);
      else says = true;
    }
    // LibreOffice leaves a comment where its paragraph goes.
    if (atom.type === 'thread') begun = true;
    if (atom.type !== 'mark') continue;
    if (OUT[text].has(atom.trace)) {
      begun ||= says || kinds.add(`${atom.trace} ${atom.by}`).size > 1;
      (begun ? within : before).push(atom);
    } else {
      const look = atom[text];
      if (look) for (const mark of says ? within : [...before, ...within]) looks.set(mark, look);
      [before, within, says, begun] = [[], [], false, false];
    }
    kinds = new Set();
  }
  return looks;
}

/**
 * R10: where a paragraph is cut or two are made one, every mark in it says how the whole looks in either
 * text. When a mark goes, Word gives the whole the look of the last mark, LibreOffice that of the first; so too
 * where a paragraph goes in more than one piece, or what stays behind it is empty.
 */
export function withJoinedLooks(atoms: readonly Atom[]): Atom[] {
  const [now, was] = [looksAcross(atoms, 'now'), looksAcross(atoms, 'was')];
  return atoms.map((atom) =>
    atom.type === 'mark'
      ? { ...atom, now: now.get(atom) ?? atom.now, was: was.get(atom) ?? atom.was }
      : atom,
  );
}
