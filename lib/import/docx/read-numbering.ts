import { xmlEvents } from './xml-events';

/** How Word draws one level of a list. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `chineseCounting`, … */
  readonly format: string;
  /** `%1.%2`, `（%2）`. */
  readonly text: string;
  /** Every number of it in Arabic figures. */
  readonly legal: boolean;
  readonly suffix: string;
  readonly style: string | null;
}

export interface NumberedList {
  /** Lists with the same definition go on counting together. */
  readonly definition: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** First number of a level in this list, where it begins anew. */
  readonly starts: ReadonlyMap<number, number>;
}

interface Definition {
  levels: (ListLevel | undefined)[];
  /** This definition is another one's (`numStyleLink`), or has a name (`styleLink`). */
  link: string | null;
  name: string | null;
}

const PLAIN: ListLevel = {
  start: 1,
  format: 'decimal',
  text: '',
  legal: false,
  suffix: 'tab',
  style: null,
};
const MAX_LEVELS = 9;

/** DX2: the lists of a document by their number, as `word/numbering.xml` defines them. Total. */
export function readNumbering(xml: string): Map<string, NumberedList> {
  const definitions = new Map<string, Definition>();
  const lists = new Map<
    string,
    { definition: string; own: Definition; starts: Map<number, number> }
  >();
  let target: Definition = { levels: [], link: null, name: null };
  let list: { definition: string; own: Definition; starts: Map<number, number> } | null = null;
  let depth = 0;
  let level: ListLevel = PLAIN;
  for (const event of xmlEvents(xml)) {
    if (event.type === 'close' && event.name === 'lvl') target.levels[depth] = level;
    if (event.type !== 'open') continue;
    const { name, attrs } = event;
    const value = attrs.get('val') ?? '';
    if (name === 'abstractNum') {
      list = null;
      target = { levels: [], link: null, name: null };
      definitions.set(attrs.get('abstractNumId') ?? '', target);
    } else if (name === 'num') {
      target = { levels: [], link: null, name: null };
      list = { definition: '', own: target, starts: new Map() };
      lists.set(attrs.get('numId') ?? '', list);
    } else if (name === 'abstractNumId' && list) list.definition = value;
    else if (name === 'styleLink') target.name = value;
    else if (name === 'numStyleLink') target.link = value;
    else if (name === 'lvl' || name === 'lvlOverride') {
      depth = Math.min(MAX_LEVELS - 1, Math.max(0, Number(attrs.get('ilvl')) || 0));
      level = PLAIN;
    } else if (name === 'startOverride') list?.starts.set(depth, Number(value) || 0);
    else level = withProperty(level, name, value);
  }
  return new Map(
    [...lists].map(([id, { definition, own, starts }]) => {
      const base = linked(definitions, definition);
      const levels = Array.from({ length: MAX_LEVELS }, (_, i) => own.levels[i] ?? base.levels[i]);
      return [id, { definition, levels, starts }];
    }),
  );
}

function withProperty(level: ListLevel, name: string, value: string): ListLevel {
  if (name === 'start') return { ...level, start: Number(value) || 0 };
  if (name === 'numFmt') return { ...level, format: value };
  if (name === 'lvlText') return { ...level, text: value };
  if (name === 'isLgl') return { ...level, legal: value !== '0' && value !== 'false' };
  if (name === 'suff') return { ...level, suffix: value };
  if (name === 'pStyle') return { ...level, style: value };
  return level;
}

function linked(definitions: ReadonlyMap<string, Definition>, id: string): Definition {
  const own = definitions.get(id) ?? { levels: [], link: null, name: null };
  if (own.link === null) return own;
  return [...definitions.values()].find(({ name }) => name === own.link) ?? own;
}
