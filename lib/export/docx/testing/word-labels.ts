import { paragraphNodes, parsePart, valOf } from './read-docx';

interface Level {
  readonly numFmt: string;
  readonly text: string;
  /** w:start: what it counts from. */
  readonly start: number;
}

interface List {
  readonly abstractId: string;
  /** startOverride by level. */
  readonly starts: ReadonlyMap<number, number>;
}

const DIGITS = '零一二三四五六七八九';

/** ST_NumberFormat as ECMA-376 Part 1 §17.18.59 describes it, for the formats and ranges in use. */
function written(value: number, numFmt: string): string {
  switch (numFmt) {
    case 'decimal':
      return String(value);
    case 'decimalFullWidth':
      return [...String(value)].map((d) => '０１２３４５６７８９'[Number(d)]).join('');
    case 'decimalEnclosedCircle':
      return '①②③④⑤⑥⑦⑧⑨⑩'[value - 1] ?? '?';
    case 'lowerLetter':
      return 'abcdefghijklmnopqrstuvwxyz'[value - 1] ?? '?';
    case 'upperLetter':
      return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[value - 1] ?? '?';
    case 'chineseCountingThousand': {
      const tens = Math.floor(value / 10);
      const ones = value % 10 === 0 ? '' : (DIGITS[value % 10] ?? '');
      return `${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${ones}`;
    }
    default:
      return `?${numFmt}`;
  }
}

let lastRead: { xml: string | undefined; numbering: ReturnType<typeof readNumbering> } | null =
  null;

/** Both readings of a file, accepted and rejected, have the same lists: jsdom reads them once. */
function numberingOf(xml: string | undefined) {
  if (!lastRead || lastRead.xml !== xml) lastRead = { xml, numbering: readNumbering(xml) };
  return lastRead.numbering;
}

function readNumbering(xml: string | undefined) {
  const tree = parsePart(xml);
  const levels = new Map<string, Level[]>();
  for (const abstract of tree.getElementsByTagName('w:abstractNum')) {
    const id = abstract.getAttribute('w:abstractNumId') ?? '';
    levels.set(
      id,
      [...abstract.getElementsByTagName('w:lvl')].map((lvl) => ({
        numFmt: valOf(lvl, 'numFmt') ?? '',
        text: valOf(lvl, 'lvlText') ?? '',
        start: Number(valOf(lvl, 'start')),
      })),
    );
  }
  const lists = new Map<string, List>();
  for (const num of tree.getElementsByTagName('w:num')) {
    const starts = [...num.getElementsByTagName('w:lvlOverride')].map(
      (override) =>
        [
          Number(override.getAttribute('w:ilvl')),
          Number(valOf(override, 'startOverride')),
        ] as const,
    );
    lists.set(num.getAttribute('w:numId') ?? '', {
      abstractId: valOf(num, 'abstractNumId') ?? '',
      starts: new Map(starts),
    });
  }
  return { levels, lists };
}

/**
 * The label of every paragraph as a word processor computes it, null for one without number. Written from
 * ECMA-376 Part 1 §17.9, without a look at how the file is made: a level counts on until a higher level
 * is used, then starts again; a startOverride counts when its list first uses the level.
 * @param shared true: lists of one abstract list share their counters (Word); false: each counts alone
 */
export function wordLabels(parts: Record<string, string>, shared: boolean): (string | null)[] {
  const { levels, lists } = numberingOf(parts['word/numbering.xml']);
  const counters = new Map<string, number[]>();
  const used = new Set<string>();
  return paragraphNodes(parts).map((paragraph) => {
    const numId = valOf(paragraph, 'numId');
    const list = numId === null ? undefined : lists.get(numId);
    if (numId === null || !list) return null;
    const ilvl = Number(valOf(paragraph, 'ilvl'));
    const key = shared ? list.abstractId : numId;
    const counter = counters.get(key) ?? [];
    counters.set(key, counter);
    const start = list.starts.get(ilvl);
    const first = start !== undefined && !used.has(`${numId} ${ilvl}`);
    used.add(`${numId} ${ilvl}`);
    const level = levels.get(list.abstractId)?.[ilvl];
    counter[ilvl] = first ? start : (counter[ilvl] ?? (start ?? level?.start ?? 1) - 1) + 1;
    counter.length = ilvl + 1;
    return (level?.text ?? '').replace(/%(\d)/, (_, n: string) =>
      Number(n) === ilvl + 1 ? written(counter[ilvl] ?? 0, level?.numFmt ?? '') : '?',
    );
  });
}
