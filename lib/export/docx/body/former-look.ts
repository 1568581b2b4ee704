import { element, setting } from '../xml';
import type { Atom, MarkAtom, ParagraphLook } from './atoms';
import { isOtherLook, lookXml, numbering } from './look-xml';

/** A look with a place in a list. */
interface Counted extends ParagraphLook {
  readonly style: string;
  readonly place: NonNullable<ParagraphLook['place']>;
}

function isCounted(look: ParagraphLook): look is Counted {
  return look.style !== null && look.place !== null;
}

function styleId({ style, place }: Counted): string {
  return `${style}-${place.numId}-${place.level}`;
}

/** The older look of a paragraph that looks otherwise now; null when it is not told. */
export function formerLook({ now, was }: MarkAtom): ParagraphLook | null {
  return now && was && isOtherLook(now, was) ? was : null;
}

/**
 * R8: what stands in w:pPr of an older look. A place in a list is told by the paragraph and by its style:
 * who rejects the change in LibreOffice gets the level that the style says, and no other.
 */
export function formerXml(look: ParagraphLook): string {
  return lookXml(isCounted(look) ? { ...look, style: styleId(look) } : look);
}

/** R8: the styles that {@link formerXml} names, for word/styles.xml. */
export function formerStyles(atoms: readonly Atom[]): string {
  const styles = new Map<string, string>();
  for (const atom of atoms) {
    const look = atom.type === 'mark' ? formerLook(atom) : null;
    if (!look || !isCounted(look)) continue;
    const id = styleId(look);
    styles.set(
      id,
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:customStyle': 1, 'w:styleId': id },
        setting('name', id),
        setting('basedOn', look.style),
        '<w:semiHidden/>',
        element('w:pPr', {}, numbering(look)),
      ),
    );
  }
  return [...styles.values()].join('');
}
