import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { pointTitle } from '../../draft/point-title';
import { sectionExtent } from '../../draft/section-extent';
import { sectionJob } from '../fit/section-job';
import { headingText } from '../placeholders';
import { readScaffoldSource } from '../section-source';
import { readScaffoldKey, type Scaffold, type ScaffoldPart } from './scaffold';

/** A required part that a text does not have, and where it belongs. */
interface MissingPart {
  readonly part: ScaffoldPart;
  /** It goes before the block of this index. */
  readonly at: number;
}

type Read = Pick<Block, 'kind' | 'level' | 'style' | 'run' | 'src' | 'inlines'>;

/** The required parts of a scaffold that a text does not have, each with its place (SEC15, SEC16). */
export function missingParts(scaffold: Scaffold, blocks: readonly Read[]): MissingPart[] {
  const places = new Map<string, number>();
  for (const [index, { src }] of blocks.entries()) {
    const source = readScaffoldSource(src);
    if (!source || readScaffoldKey(source.scaffold)?.id !== scaffold.id) continue;
    if (!places.has(source.part)) places.set(source.part, index);
  }
  return scaffold.parts.flatMap((part, index) => {
    const has = places.has(part.key) || isWritten(part, index, scaffold, blocks);
    return has || !part.required ? [] : [{ part, at: placeOf(index, scaffold, places, blocks) }];
  });
}

/** Whether the text says otherwise what the part is for: pasted, retyped or written without it (SEC15). */
function isWritten(
  { kind, heading }: ScaffoldPart,
  index: number,
  scaffold: Scaffold,
  blocks: readonly Read[],
): boolean {
  const says = (block: Read) => blockText(block).trim() !== '';
  if (kind === 'closing') return blocks.some((block) => block.kind === 'closing' && says(block));
  if (kind === 'opening') {
    const end = blocks.findIndex((block) => block.kind === 'point');
    const front = blocks.slice(0, end < 0 ? blocks.length : end);
    return index === 0 && front.some((block) => block.kind === 'paragraph' && says(block));
  }
  const wanted = pointTitle(headingText(heading));
  const job = sectionJob(wanted);
  const others = new Set(scaffold.parts.map(({ key }) => key));
  return blocks.some((block) => {
    if (block.kind !== 'point' || block.level !== 1) return false;
    const source = readScaffoldSource(block.src);
    if (source && others.has(source.part)) return false;
    const title = pointTitle(blockText(block));
    return title === wanted || (job !== null && sectionJob(title) === job);
  });
}

/** Before the next part that the text has, else behind everything its kind may stand behind (SEC16). */
function placeOf(
  index: number,
  { parts }: Scaffold,
  places: ReadonlyMap<string, number>,
  blocks: readonly Read[],
): number {
  const part = parts[index];
  if (part?.kind === 'closing') return blocks.length;
  for (const { key, kind } of parts.slice(index + 1)) {
    const at = places.get(key);
    // A part without a heading, such as an annex, ends the section before it.
    if (at !== undefined) return kind === 'opening' ? at : sectionStart(blocks, at);
  }
  if (part?.kind === 'opening' && index === 0) {
    const first = blocks.findIndex(({ kind }) => kind === 'point' || kind === 'paragraph');
    return first < 0 ? blocks.length : first;
  }
  const closing = blocks.findIndex(({ kind }) => kind === 'closing');
  return closing < 0 ? blocks.length : closing;
}

/** Start of the section of level 1 that a block stands in, so that nothing is cut in two. */
function sectionStart(blocks: readonly Read[], at: number): number {
  for (let i = at; i >= 0; i--) {
    const block = blocks[i];
    if (block?.kind !== 'point' || block.level !== 1) continue;
    return sectionExtent(blocks, i).to > at ? i : at;
  }
  return at;
}
