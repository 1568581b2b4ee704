import { endOf } from './sentence-words';
import type { UnitLexicon } from './unit-lexicon';
import { readUnitList } from './unit-list';

/** What may stand before a unit and belongs to none. */
const OPENING = /(?:由|请|责成|责令|并|再|又|应(?!急)|需|及|和|与|[，,、；;。：:（(\s])+/y;
/** The speaker, who takes it on himself. */
const SELF = /我(?=$|[，,、和及与])/y;
/** Where the next unit may stand behind words that name none. */
const MARK = /[^，,、；;。：:（(\s]*/y;

/** RU3: the names of units in a stretch before a role word or after a label, in text order. Total. */
export function unitNames(stretch: string, lexicon: UnitLexicon): string[] {
  const text = afterBy(stretch);
  const names: string[] = [];
  let at = 0;
  while (at < text.length) {
    const start = Math.max(at, endOf(OPENING, text, at));
    const self = endOf(SELF, text, start);
    const list = self > 0 ? { names: ['我'], end: self } : readUnitList(text, start, lexicon, true);
    names.push(...(list?.names ?? []));
    at = list?.end ?? Math.max(start + 1, endOf(MARK, text, start));
  }
  return names;
}

/** Task words before 由 are no part of the first name: 新建助餐点，由市民政局. */
function afterBy(text: string): string {
  const by = [...text.matchAll(/(?<!缘|理|自|事)由(?!于|此)/gu)].at(-1);
  return by ? text.slice(by.index + 1) : text;
}
