import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { pointTitle } from '../../draft/point-title';
import { isHeading } from '../../draft/section-extent';
import { type TitleShape, titleShape } from './title-shape';

export interface UnevenTitles {
  readonly kind: 'uneven';
  readonly why: keyof TitleShape | 'length';
  /** The titles that are not like the others, and how many are like each other. */
  readonly odd: readonly { readonly uid: string; readonly title: string }[];
  readonly even: number;
  /** A title as the others have it. */
  readonly example: string;
}

interface Titled {
  readonly uid: string;
  readonly title: string;
  readonly shape: TitleShape;
}

/** A longer one is a sentence, not a title. */
const MAX_TITLE = 24;
const MIN_SIBLINGS = 3;
const MOST = 2 / 3;
const FACTS = ['opening', 'verb', 'parts', 'mark'] as const;

/** MG6: headings under one parent that are not parallel. */
export function unevenTitles(blocks: readonly Block[]): UnevenTitles[] {
  return siblings(blocks).flatMap((titles) => {
    if (titles.length < MIN_SIBLINGS) return [];
    const byShape = FACTS.flatMap((fact) => unlike(titles, fact) ?? []);
    const long = tooLong(titles);
    return long ? [...byShape, long] : byShape;
  });
}

/** Points of one style and level without a higher one between them. */
function siblings(blocks: readonly Block[]): Titled[][] {
  const groups: Titled[][] = [];
  const open: { style: Block['style']; titles: Titled[] }[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'point') continue;
    open.length = Math.min(open.length, block.level + 1);
    const text = blockText(block).trim();
    const title = pointTitle(text);
    if (title === '' || title.length > MAX_TITLE) continue;
    // Between points of a list the marks differ as they should.
    const alone = isHeading(blocks, index) && title.length >= text.length - 1;
    let group = open[block.level];
    if (group?.style !== block.style) {
      group = { style: block.style, titles: [] };
      open[block.level] = group;
      groups.push(group.titles);
    }
    group.titles.push({ uid: block.uid, title, shape: titleShape(title, alone ? text : null) });
  }
  return groups;
}

function unlike(titles: readonly Titled[], fact: (typeof FACTS)[number]): UnevenTitles | null {
  const told = titles.filter(({ shape }) => shape[fact] !== null);
  if (told.length < MIN_SIBLINGS || told.length < titles.length * MOST) return null;
  const counts = new Map<unknown, number>();
  for (const { shape } of told) counts.set(shape[fact], (counts.get(shape[fact]) ?? 0) + 1);
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!usual || usual[1] === told.length || usual[1] < told.length * MOST) return null;
  // Of three headings the odd one may well be right to have more to say.
  if (fact !== 'opening' && usual[1] < MIN_SIBLINGS) return null;
  const odd = told.filter(({ shape }) => shape[fact] !== usual[0]);
  const example = told.find(({ shape }) => shape[fact] === usual[0])?.title ?? '';
  return { kind: 'uneven', why: fact, odd: odd.map(named), even: usual[1], example };
}

function tooLong(titles: readonly Titled[]): UnevenTitles | null {
  const lengths = titles.map(({ title }) => title.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  const odd = titles.filter(({ title }) => title.length >= Math.max(usual * 2, usual + 8));
  const even = titles.length - odd.length;
  if (odd.length === 0 || even < Math.max(MIN_SIBLINGS, titles.length * MOST)) return null;
  const example = titles.find(({ title }) => title.length === usual)?.title ?? '';
  return { kind: 'uneven', why: 'length', odd: odd.map(named), even, example };
}

function named({ uid, title }: Titled): { uid: string; title: string } {
  return { uid, title };
}
