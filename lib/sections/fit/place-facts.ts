import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { pointTitle } from '../../draft/point-title';
import type { Genre } from '../genres';
import { headingText } from '../placeholders';
import type { FindScaffold, ScaffoldPart } from '../scaffolds/scaffold';
import { partOfSource } from '../scaffolds/scaffolds';
import { readLibrarySource, readScaffoldSource } from '../section-source';
import { type SectionJob, sectionJob } from './section-job';

/** What is known of a place of a speech when somebody asks what fits there. */
export interface PlaceFacts {
  /** What the section around the place is for; null when its headings do not say. */
  readonly job: SectionJob | null;
  /** The section or library block that ends before the place. */
  readonly before: {
    /** '' when the place is the start. */
    readonly title: string;
    readonly job: SectionJob | null;
    /** Library block it came from. */
    readonly block: string | null;
  } | null;
  readonly genre: Genre | null;
  /** Keys that the scaffold suggests for this part. */
  readonly suggested: readonly string[];
  /** Library blocks that the text has already. */
  readonly used: readonly string[];
}

/**
 * Facts of the place behind a block (FIT1, FIT2). Linear.
 * @param at index of the block with the caret; -1 = the start
 * @param find the scaffolds that the text may have been made from
 */
export function placeFacts(blocks: readonly Block[], at: number, find: FindScaffold): PlaceFacts {
  const used = new Set<string>();
  let genre: Genre | null = null;
  for (const { src } of blocks) {
    const source = readLibrarySource(src);
    if (source) used.add(source.id);
    genre ??= find(readScaffoldSource(src)?.scaffold ?? '')?.genre ?? null;
  }
  const part = partAt(blocks, at, find);
  const headings = enclosing(blocks, at);
  const jobs = [headingText(part?.heading ?? ''), ...headings].map(sectionJob);
  return {
    job: jobs.find((job) => job !== null) ?? (atStart(blocks, at) ? 'opening' : null),
    before: beforeOf(blocks, at),
    genre,
    suggested: part?.blocks ?? [],
    used: [...used],
  };
}

/** The scaffold part that the place is in: of the block itself, or of the nearest heading above. */
function partAt(blocks: readonly Block[], at: number, find: FindScaffold): ScaffoldPart | null {
  for (let i = at; i >= 0; i--) {
    const part = partOfSource(blocks[i]?.src ?? null, find);
    if (part) return part;
    if (blocks[i]?.level === 1) return null;
  }
  return null;
}

/** Headings around a place, the nearest first. */
function enclosing(blocks: readonly Block[], at: number): string[] {
  const found: string[] = [];
  let level = 5;
  for (let i = at; i >= 0 && level > 1; i--) {
    const block = blocks[i];
    if (block?.kind === 'title') break;
    if (block?.kind !== 'point' || block.level >= level) continue;
    level = block.level;
    found.push(pointTitle(blockText(block)));
  }
  return found;
}

function atStart(blocks: readonly Block[], at: number): boolean {
  return !blocks.slice(0, at + 1).some(({ kind, inlines }) => kind === 'point' && inlines.length);
}

function beforeOf(blocks: readonly Block[], at: number): PlaceFacts['before'] {
  for (let i = at; i >= 0; i--) {
    const block = blocks[i];
    if (!block || block.inlines.length === 0) continue;
    const source = readLibrarySource(block.src);
    if (block.kind !== 'point' && !source) continue;
    const title = pointTitle(blockText(block)).slice(0, 20);
    return { title, job: sectionJob(title), block: source?.id ?? null };
  }
  return null;
}
