import type { Atom, MarkAtom, ParagraphLook } from './atoms';

/** What the only paragraph of an empty text is. */
export const EMPTY: ParagraphLook = { kind: '', style: null, place: null, endsHead: false };

const inNow = ({ trace }: MarkAtom) => trace !== 'del' && trace !== 'moveFrom';
const inWas = ({ trace }: MarkAtom) => trace !== 'ins' && trace !== 'moveTo';

/**
 * R4: the stream with a last mark that both texts have, as a file must end with one; both texts stay as
 * they are. What came or went behind the last mark of both then begins with that mark: 甲¶+乙¶+ is 甲¶+乙¶.
 */
export function withLastMark(atoms: readonly Atom[]): Atom[] {
  const last = atoms.findLastIndex(({ type }) => type === 'mark');
  const mark = atoms[last];
  if (mark?.type !== 'mark')
    return [...atoms, { type: 'mark', trace: 'same', now: EMPTY, was: EMPTY }];
  if (mark.trace === 'same') return [...atoms];
  const lastOf = (has: (mark: MarkAtom) => boolean) =>
    atoms.findLastIndex((atom) => atom.type === 'mark' && has(atom));
  const other = lastOf(inNow(mark) ? inWas : inNow);
  const before = atoms[other];
  const shared: MarkAtom =
    before?.type === 'mark'
      ? { ...mark, trace: 'same', now: mark.now ?? before.now, was: mark.was ?? before.was }
      : { ...mark, trace: 'same', now: mark.now ?? EMPTY, was: mark.was ?? EMPTY };
  return atoms.flatMap((atom, at): Atom[] => {
    if (at === last) return [shared];
    if (at !== other || before?.type !== 'mark') return [atom];
    if (before.trace !== 'same') return [];
    return [{ ...before, trace: inNow(mark) ? 'ins' : 'del', by: mark.by }];
  });
}
