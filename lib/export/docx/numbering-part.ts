import { FONT, fonts } from './faces';
import { labelFace } from './label-face';
import type { MarkerForm } from './list-levels';
import type { WordNumbering } from './number-points';
import { INDENT } from './page';
import { wordFormat } from './word-format';
import { element, setting, wordPart } from './xml';

/** Lists are told apart by this; the same draft gives the same file, so it is not random. */
const LIST_ID = 0x4c454354;

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(8, '0');
}

/** One level: `%N` is its own number; nothing stands between label and wording (GB/T 15834 B.3). */
function level(form: MarkerForm, index: number): string {
  const format = wordFormat(form.template);
  const text = format ? `${format.before}%${index + 1}${format.after}` : form.template;
  return element(
    'w:lvl',
    { 'w:ilvl': index },
    setting('start', form.start ?? 1),
    setting('numFmt', format?.numFmt ?? 'none'),
    setting('suff', 'nothing'),
    setting('lvlText', text),
    setting('lvlJc', 'left'),
    element('w:pPr', {}, element('w:ind', { 'w:left': 0, ...INDENT })),
    element('w:rPr', {}, fonts(FONT[labelFace(form.style)].name)),
  );
}

/** W2: word/numbering.xml. */
export function numberingPart({ abstracts, lists }: WordNumbering): string {
  const written = abstracts.map((forms, id) =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': id },
      setting('nsid', hex(LIST_ID + id)),
      setting('multiLevelType', 'multilevel'),
      setting('tmpl', hex(LIST_ID - 1 - id)),
      ...forms.map(level),
    ),
  );
  const numbers = lists.map(({ numId, abstractId, override }) =>
    element(
      'w:num',
      { 'w:numId': numId },
      setting('abstractNumId', abstractId),
      override
        ? element(
            'w:lvlOverride',
            { 'w:ilvl': override.level },
            setting('startOverride', override.start),
          )
        : '',
    ),
  );
  return wordPart('numbering', ...written, ...numbers);
}
