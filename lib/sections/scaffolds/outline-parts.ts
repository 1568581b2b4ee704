import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { pointTitle } from '../../draft/point-title';
import { wordCount } from '../../draft/word-count';
import { readAsked } from '../../placeholders/asked-for';
import { placeholderName } from '../../placeholders/filled-place';
import { writeNotation } from '../../placeholders/notation';
import { err, ok, type Result } from '../../result/result';
import type { FindScaffold, ScaffoldPart } from './scaffold';
import { MAX_GUIDANCE, MAX_HEADING } from './scaffold-facts';
import { partOfSource } from './scaffolds';
import { wholeShares } from './whole-shares';

/** A section of the highest level with everything under it, an opening or a closing. */
interface Stretch {
  readonly kind: ScaffoldPart['kind'];
  readonly blocks: Block[];
}

const SPOKEN = { opening: '开场', closing: '号召' } as const;

/**
 * The outline of a text as parts of a scaffold (SEC14). Linear.
 * @param find the scaffolds that the text may have been made from
 * @param newKey makes a fresh key on each call
 */
export function outlineParts(
  blocks: readonly Block[],
  find: FindScaffold,
  newKey: () => string,
): Result<ScaffoldPart[], 'scaffold-no-parts'> {
  const stretches = stretchesOf(blocks, find);
  if (!stretches.some(({ kind }) => kind === 'point')) return err('scaffold-no-parts');
  const shares = sharesOf(stretches, find);
  return ok(
    stretches.map(({ kind, blocks: own }, index): ScaffoldPart => {
      const from = partOfStretch(own, find);
      return {
        key: newKey(),
        kind,
        heading:
          kind === 'point' ? headingOf(own[0]) : from?.kind === kind ? from.heading : SPOKEN[kind],
        guidance: from?.guidance || pointsUnder(own),
        share: (shares[index] ?? 0) / 100,
        required: from?.required ?? false,
        blocks: from?.blocks ?? [],
      };
    }),
  );
}

function stretchesOf(blocks: readonly Block[], find: FindScaffold): Stretch[] {
  const top = Math.min(...blocks.filter(({ kind }) => kind === 'point').map(({ level }) => level));
  const stretches: Stretch[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    const kind = beginsAs(block, last, top, find);
    if (kind) stretches.push({ kind, blocks: [block] });
    else last?.blocks.push(block);
  }
  return stretches;
}

/** The kind of the stretch that a block begins; null when it belongs to the one before, or to none. */
function beginsAs(
  block: Block,
  last: Stretch | undefined,
  top: number,
  find: FindScaffold,
): ScaffoldPart['kind'] | null {
  const { kind, level, src } = block;
  if (kind === 'point') return level === top ? 'point' : null;
  if (kind === 'closing') return last?.kind === 'closing' ? null : 'closing';
  if (kind !== 'paragraph') return null;
  const isOpening = partOfSource(src, find)?.kind === 'opening';
  if (isOpening) return last?.blocks.some((one) => one.src === src) ? null : 'opening';
  return !last && blockText(block).trim() !== '' ? 'opening' : null;
}

/** The part of the scaffold that it was made from: of its first block that names one. */
function partOfStretch(blocks: readonly Block[], find: FindScaffold): ScaffoldPart | null {
  for (const { src } of blocks) {
    const part = partOfSource(src, find);
    if (part) return part;
  }
  return null;
}

/** By length; a text that is not written yet keeps the shares it was made with. */
function sharesOf(stretches: readonly Stretch[], find: FindScaffold): number[] {
  const written = stretches.map(({ kind, blocks }) => {
    const words = kind === 'point' ? blocks.slice(1) : blocks;
    return words.reduce((sum, block) => sum + wordCount(blockText(block)).withPunctuation, 0);
  });
  if (written.some((chars) => chars > 0)) return wholeShares(written);
  return wholeShares(stretches.map(({ blocks }) => partOfStretch(blocks, find)?.share ?? 0));
}

/**
 * The words of a heading to the end of its sentence, with its places to fill in, also those filled in this text (PL4), as they
 * are typed: without the type where that is too long, and the heading ends before a place that does not fit at all.
 */
function headingOf(block: Block | undefined): string {
  let heading = '';
  for (const one of block?.inlines ?? []) {
    const room = MAX_HEADING - heading.length;
    if (one.type === 'chip' && one.chip === 'placeholder') {
      const name = placeholderName(one);
      const written = [writeNotation(name, readAsked(one.fields)), name].map(
        (said) => `{{${said}}}`,
      );
      const place = written.find(({ length }) => length <= room);
      if (place === undefined) break;
      heading += place;
    } else {
      const [words = ''] = one.text.split(/[。；！？]/);
      heading += words.slice(0, room);
      if (words.length < one.text.length || words.length > room) break;
    }
  }
  return heading.trim();
}

/** What the text says under a heading, by the titles of the points there. */
function pointsUnder([, ...under]: readonly Block[]): string {
  const points = under.filter(({ kind }) => kind === 'point');
  const level = Math.min(...points.map((point) => point.level));
  const titles = points
    .filter((point) => point.level === level)
    .map((point) => pointTitle(blockText(point)));
  let said = '';
  for (const title of titles) {
    const more = said === '' ? title : `${said}；${title}`;
    if (more.length > MAX_GUIDANCE) break;
    said = more;
  }
  return said;
}
