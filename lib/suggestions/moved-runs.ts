import { sectionExtent } from '../draft/section-extent';
import { type Alignment, spanIds } from './places';

/** Blocks that were carried together; `to` exclusive, places in the newer text. */
export interface MovedRun {
  readonly from: number;
  readonly to: number;
  readonly uids: readonly string[];
}

/**
 * The blocks that stand elsewhere, by what is carried in one go (H7): neighbours before and after, with
 * what was put in between them and at the end of their section.
 */
export function movedRuns(alignment: Alignment): MovedRun[] {
  const runs: MovedRun[] = [];
  for (let index = 0; index < alignment.now.length; index++) {
    if (!alignment.moved.has(index)) continue;
    const to = endOfRun(alignment, index);
    runs.push({ from: index, to, uids: idsIn(alignment, index, to) });
    index = to - 1;
  }
  return runs;
}

function endOfRun(alignment: Alignment, from: number): number {
  const { now, moved, reach, headOf } = alignment;
  let end = reach.get(from)?.newEnd ?? from + 1;
  let last = from;
  for (let next = end; next < now.length; ) {
    if (headOf.get(next) === undefined) {
      next++;
      continue;
    }
    if (!moved.has(next) || !follows(alignment, last, next)) break;
    last = next;
    end = reach.get(next)?.newEnd ?? next + 1;
    next = end;
  }
  const section = now[from]?.kind === 'point' ? sectionExtent(now, from).to : end;
  while (end < section && headOf.get(end) === undefined) end++;
  return end;
}

/** In the older text only what was taken out stood between the two. */
function follows({ oldOf, reach, old, now }: Alignment, a: number, b: number): boolean {
  const from = reach.get(a)?.oldEnd ?? 0;
  const to = oldOf[b] ?? -1;
  if (to < from) return false;
  const stays = new Set(now.map(({ uid }) => uid));
  return old.slice(from, to).every(({ uid }) => !stays.has(uid));
}

function idsIn(alignment: Alignment, from: number, to: number): string[] {
  const uids: string[] = [];
  for (let at = from; at < to; at++) {
    const isHead = alignment.headOf.get(at) === at;
    if (isHead) uids.push(...spanIds(alignment, at));
    else if (!alignment.headOf.has(at)) uids.push(alignment.now[at]?.uid ?? '');
  }
  return uids;
}
