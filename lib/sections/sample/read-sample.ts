import { DEFAULT_ATTRS } from '../../draft/default-attrs';
import type { Block, BlockAttrs, ChipInline, Inline } from '../../draft/draft';
import { writeUnits } from '../../responsibility/chip-units';
import { splitWords } from '../../responsibility/split-words';
import type { KnownUnit } from '../../responsibility/unit-lexicon';
import { withPlaceholders } from '../placeholders';

/** First sign of a line → what the block is; a line without one is a paragraph. */
const KIND: Readonly<Record<string, Partial<BlockAttrs>>> = {
  '#': { kind: 'title' },
  '@': { kind: 'byline' },
  '%': { kind: 'dateline' },
  '!': { kind: 'salutation' },
  '~': { kind: 'closing' },
  '1': { kind: 'point', level: 1, style: 'cn-comma' },
  '2': { kind: 'point', level: 2, style: 'paren-cn' },
  '3': { kind: 'point', level: 3, style: 'shi' },
};

const CHIP = /\[([^\]]+)\]|<([^>]+)>/g;

/**
 * A speech from its plain form: `#` title, `@` byline, `%` dateline, `!` salutation, `~` closing, `1 ` `2 `
 * `3 ` points of 一、 （一） 一是, `[由A牵头，B配合]` a responsibility, `<年底前>` a deadline, `{{名称}}` a
 * placeholder. Ids are given when the text is stored.
 * @param values what stands for a `{{名称}}` that is known already
 */
export function readSample(
  text: string,
  units: readonly KnownUnit[],
  newUid: () => string,
  values: Readonly<Record<string, string>> = {},
): Block[] {
  const known = text.replace(/\{\{([^{}]+)\}\}/g, (all, name: string) => values[name] ?? all);
  return known
    .trim()
    .split('\n')
    .map((line) => {
      const attrs = KIND[line.charAt(0)];
      const words = attrs ? line.slice(1).trimStart() : line;
      const inlines = withPlaceholders(inlinesOf(words, units, newUid), newUid);
      return { ...DEFAULT_ATTRS, ...attrs, uid: newUid(), inlines };
    });
}

function inlinesOf(words: string, units: readonly KnownUnit[], newUid: () => string): Inline[] {
  const inlines: Inline[] = [];
  const plain = (text: string) => {
    if (text !== '') inlines.push({ type: 'text', text, marks: [] });
  };
  let at = 0;
  for (const match of words.matchAll(CHIP)) {
    plain(words.slice(at, match.index));
    inlines.push({ ...chipOf(match[1], match[2] ?? '', units), id: newUid() });
    at = match.index + match[0].length;
  }
  plain(words.slice(at));
  return inlines;
}

function chipOf(
  responsibility: string | undefined,
  deadline: string,
  units: readonly KnownUnit[],
): Omit<ChipInline, 'id'> {
  if (responsibility === undefined) {
    return { type: 'chip', chip: 'deadline', text: deadline, fields: {}, marks: [] };
  }
  const fields = { units: writeUnits(splitWords(responsibility, units)) };
  return { type: 'chip', chip: 'responsibility', text: responsibility, fields, marks: [] };
}
