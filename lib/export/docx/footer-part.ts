import { STYLE } from './styles-part';
import { element, setting, wordPart } from './xml';

const HINT = element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' }));

function run(content: string): string {
  return element('w:r', {}, HINT, content);
}

const field = (type: string) => run(element('w:fldChar', { 'w:fldCharType': type }));
const text = (words: string) => run(element('w:t', { 'xml:space': 'preserve' }, words));

/** W9: `— 1 —`, one character in from the right on odd pages and from the left on even ones (§7.5). */
export function footerPart(side: 'odd' | 'even'): string {
  const edge = side === 'odd' ? 'right' : 'left';
  const properties = element(
    'w:pPr',
    {},
    setting('pStyle', STYLE.footer),
    element('w:ind', { [`w:${edge}Chars`]: 100, [`w:${edge}`]: 280 }),
    setting('jc', edge),
  );
  const number = [
    text('— '),
    field('begin'),
    run(element('w:instrText', { 'xml:space': 'preserve' }, ' PAGE ')),
    field('separate'),
    text('1'),
    field('end'),
    text(' —'),
  ];
  return wordPart('ftr', element('w:p', {}, properties, ...number));
}
