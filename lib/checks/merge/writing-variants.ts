import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import type { Place } from './place';
import { type TermVariant, variantOf } from './term-variant';

/** Ways to write one measure (GB/T 15835: one way in one text). */
const MEASURES = [
  ['公里', '千米', 'km'],
  ['平方公里', '平方千米', 'km²'],
  ['平方米', '平米', '㎡', 'm²'],
  ['公斤', '千克', 'kg'],
  ['吨', 't'],
  ['％', '%'],
  ['℃', '摄氏度'],
] as const;
/** Two spellings of one word. */
const SPELLINGS = [
  ['台账', '台帐'],
  ['账户', '帐户'],
  ['其他', '其它'],
  ['唯一', '惟一'],
  ['作出', '做出'],
  ['部署', '布署'],
  ['成分', '成份'],
  ['身份', '身分'],
  ['即使', '既使'],
  ['覆盖', '复盖'],
  ['座谈', '坐谈'],
] as const;

/** Behind a figure, the longest first: 平方公里 before 公里; not the beginning of a Latin word. */
const MEASURE = new RegExp(
  `(?<=[\\d０-９]\\s?)(?:${MEASURES.flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![a-z])`,
  'gu',
);
const SPELLING = new RegExp(SPELLINGS.flat().join('|'), 'g');
const FIGURES = /[0-9０-９]+/g;
const FULL = /[０-９]/;

type Forms = readonly string[];
const FORMS_OF = new Map<string, Forms>(
  [...MEASURES, ...SPELLINGS].flatMap((forms) => forms.map((form) => [form, forms] as const)),
);
const SPELT: ReadonlySet<Forms> = new Set<Forms>(SPELLINGS);

/** MG5: measures, figures and words that the text writes two ways. */
export function writingVariants(blocks: readonly Block[]): TermVariant[] {
  const groups = new Map<Forms, Place[]>();
  const full: Place[] = [];
  let half = false;
  for (const block of blocks) {
    const text = blockText(block);
    const placeOf = ({ 0: words, index }: RegExpExecArray): Place => {
      return { uid: block.uid, start: index, end: index + words.length, text: words };
    };
    for (const match of [...text.matchAll(MEASURE), ...text.matchAll(SPELLING)]) {
      const forms = FORMS_OF.get(match[0]) ?? [];
      const places = groups.get(forms) ?? [];
      groups.set(forms, places);
      places.push(placeOf(match));
    }
    for (const match of text.matchAll(FIGURES)) {
      if (FULL.test(match[0])) full.push(placeOf(match));
      else half = true;
    }
  }
  const found = [...groups].flatMap(([forms, places]) => {
    return variantOf(SPELT.has(forms) ? 'spelling' : 'measure', places) ?? [];
  });
  return half && full.length > 0 ? [...found, ...full.map(fullFigures)] : found;
}

/** The form to take is not in the text: its places are none. */
function fullFigures(place: Place): TermVariant {
  const text = place.text.replace(/[０-９]/g, (one) =>
    String.fromCharCode(one.charCodeAt(0) - 0xfee0),
  );
  const forms = [
    { text, places: [] },
    { text: place.text, places: [place] },
  ];
  return { kind: 'variant', why: 'figures', forms };
}
