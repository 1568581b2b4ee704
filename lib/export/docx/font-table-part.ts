import { FONT } from './faces';
import { element, setting, wordPart } from './xml';

/** W6: word/fontTable.xml: what to take where an office's font is missing. */
export function fontTablePart(): string {
  return wordPart(
    'fonts',
    ...Object.values(FONT).map(({ name, fallback }) =>
      element(
        'w:font',
        { 'w:name': name },
        setting('altName', fallback),
        setting('charset', '86'),
        setting('family', 'auto'),
        setting('pitch', 'variable'),
      ),
    ),
  );
}
