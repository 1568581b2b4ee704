import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { compareBlocks } from '../../versions/compare';
import type { RedlineBlock } from '../../versions/redline';
import { filledValues, withValues } from './filled-values';

/** One piece of a newer version that can be taken over by itself. */
export interface NewerHunk {
  /** What it would change, as a redline. */
  readonly parts: readonly RedlineBlock[];
  /** Ids of the blocks of the text that it replaces, in order; none = it adds. */
  readonly replaces: readonly string[];
  /** What stands there afterwards; none = it removes. */
  readonly blocks: readonly Block[];
  /** Id of the block behind which it adds; null = in front of the others. */
  readonly behind: string | null;
}

/**
 * What a newer version of a library block would change in the text that was made with an older one
 * (NEW2, NEW3). What the text itself changed since is not offered back.
 * @param now the blocks in the text
 * @param base the version they came from; null when it is no longer known
 * @param latest the newer version
 */
export function newerHunks(
  now: readonly Block[],
  base: readonly Block[] | null,
  latest: readonly Block[],
): NewerHunk[] {
  const values = base ? filledValues(base, now) : new Map<string, string>();
  const target = withValues(latest, values);
  const known = base ? new Set(withValues(base, values).map(blockText)) : null;
  const redline = compareBlocks(now, target);
  const hunks: NewerHunk[] = [];
  let behind: string | null = null;
  for (let at = 0; at < redline.length; at++) {
    const parts = [redline[at] as RedlineBlock];
    // A paragraph that was cut in two or joined is one piece: half of it would lose words.
    while (isTail(redline[at + 1])) parts.push(redline[++at] as RedlineBlock);
    if (isOffered(parts, known)) {
      const hunk = {
        parts,
        replaces: parts.flatMap(({ before }) => (before ? [before.uid] : [])),
        blocks: parts.flatMap(({ after }) => (after ? [after] : [])),
        behind,
      };
      const last = hunks.at(-1);
      if (last && stoodFor(last, hunk)) hunks[hunks.length - 1] = joined(last, hunk);
      else hunks.push(hunk);
    }
    behind = parts.findLast(({ before }) => before !== null)?.before?.uid ?? behind;
  }
  return hunks;
}

/** A paragraph that went where another came is one that was written anew. */
function stoodFor(gone: NewerHunk, came: NewerHunk): boolean {
  const stood = gone.replaces.at(-1);
  return gone.blocks.length === 0 && came.replaces.length === 0 && came.behind === stood;
}

function joined(gone: NewerHunk, came: NewerHunk): NewerHunk {
  return { ...gone, parts: [...gone.parts, ...came.parts], blocks: came.blocks };
}

function isTail(part: RedlineBlock | undefined): boolean {
  return part?.fate === 'split' || part?.fate === 'joined';
}

function isOffered(parts: readonly RedlineBlock[], known: ReadonlySet<string> | null): boolean {
  const changed = parts.some(
    ({ fate, pieces }) => !(fate === 'kept' || fate === 'moved') || pieces.some(isChange),
  );
  if (!changed || known === null) return changed;
  const after = parts.flatMap((part) => (part.after ? [blockText(part.after)] : []));
  // Words of the newer version that the older one had as well: the text changed or dropped them.
  if (after.length > 0) return !after.every((text) => known.has(text));
  return parts.every((part) => part.before !== null && known.has(blockText(part.before)));
}

function isChange({ kind }: { readonly kind: string }): boolean {
  return kind !== 'same';
}
