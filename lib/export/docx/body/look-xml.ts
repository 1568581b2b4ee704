import { AFTER_HEAD } from '../styles-part';
import { element, setting } from '../xml';
import type { ParagraphLook } from './atoms';

/** The place of a paragraph in a list, as w:pPr and a style tell it. */
export function numbering({ place }: ParagraphLook): string {
  return place
    ? element('w:numPr', {}, setting('ilvl', place.level), setting('numId', place.numId))
    : '';
}

/** What stands in w:pPr of a paragraph that looks so. */
export function lookXml(look: ParagraphLook): string {
  if (look.style === null) return '';
  const own = numbering(look) + (look.endsHead ? AFTER_HEAD : '');
  return setting('pStyle', look.style) + own;
}

/** R5: another kind of block or another place in the numbering; the rest of the look follows the words. */
export function isOtherLook(now: ParagraphLook, was: ParagraphLook): boolean {
  const other = now.kind !== was.kind || numbering(now) !== numbering(was);
  return other && lookXml(now) !== lookXml(was);
}
