import { FONT, fonts } from './faces';
import { isOutsideGb2312 } from './gb2312';
import type { DressedPiece } from './pieces';
import { element, setting, xmlText } from './xml';

/** “ ” — … are drawn from the Latin font unless every run says this (W6). */
const HINT = element('w:rFonts', { 'w:hint': 'eastAsia' });

/** Stretches of characters that one font has, in order. */
function byFont({ text, face }: DressedPiece): { text: string; font: string | null }[] {
  const { gb2312, fallback } = FONT[face];
  if (!gb2312) return [{ text, font: null }];
  const stretches: { text: string; font: string | null }[] = [];
  for (const char of text) {
    const font = isOutsideGb2312(char) ? fallback : null;
    const last = stretches.at(-1);
    if (last && last.font === font) last.text += char;
    else stretches.push({ text: char, font });
  }
  return stretches;
}

/**
 * W6, W7: the runs of some pieces.
 * @param deleted the words went and are only shown
 */
export function runs(pieces: readonly DressedPiece[], deleted = false): string {
  return pieces
    .flatMap((piece) => byFont(piece).map((stretch) => ({ ...piece, ...stretch })))
    .map(({ text, font, style, marks, unfilled }) => {
      const look = [
        style === null ? '' : setting('rStyle', style),
        font === null ? HINT : fonts(font),
        marks.includes('strong') ? '<w:b/>' : '',
        unfilled ? setting('highlight', 'yellow') : '',
        marks.includes('em') ? setting('em', 'dot') : '',
      ].join('');
      const name = deleted ? 'w:delText' : 'w:t';
      const words = element(name, { 'xml:space': 'preserve' }, xmlText(text));
      return element('w:r', {}, element('w:rPr', {}, look), words);
    })
    .join('');
}

/** A break inside a paragraph: between the lines of a title. */
export const LINE_BREAK = '<w:r><w:br/></w:r>';
