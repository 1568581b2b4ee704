import type { Block } from '../draft/draft';
import { sectionExtent } from '../draft/section-extent';
import { type Edit, edited } from './edits';
import type { Fit } from './fit-hunk';
import type { MoveHunk, Run } from './hunk';
import { type BlockRange, blockRanges, placeBefore } from './lines';
import { findPlace } from './places';
import { blocksOf, type TextToken } from './text-tokens';

/** F5: what is there of each run is carried, in its order; in its section goes along what is new there. */
export function fitMove(tokens: readonly TextToken[], { runs }: MoveHunk): Fit {
  let now = tokens;
  let blocks: readonly Block[] = blocksOf(tokens);
  const edits: Edit[] = [];
  const back: Run[] = [];
  let found = false;
  for (const run of runs) {
    const going = goingWith(blocks, run);
    if (going.length === 0) continue;
    const ranges = blockRanges(now);
    const uids = new Set(going.flat());
    const staying = ranges.filter(({ uid }) => !uids.has(uid));
    const index = findPlace(
      staying.map(({ uid }) => uid),
      run.place,
    );
    if (index === null) continue;
    found = true;
    back.push(...segments(ranges, uids));
    const after = staying[index - 1]?.uid ?? null;
    const carries = carriesOf(now, going, after);
    edits.push(...carries.edits);
    now = carries.now;
    blocks = carriedBlocks(blocks, going.flat(), after);
  }
  if (!found) return { state: 'gone' };
  if (edits.length === 0) return { state: 'there' };
  return { state: 'fits', edits, inverse: { op: 'move', runs: back } };
}

/** The ids that are carried, in stretches that stand together. */
function goingWith(blocks: readonly Block[], { uids }: Run): string[][] {
  const at = new Map(blocks.map(({ uid }, index) => [uid, index]));
  const there = uids.flatMap((uid) => at.get(uid) ?? []);
  const [first, last] = [Math.min(...there), Math.max(...there)];
  const head = there[0];
  if (head === undefined) return [];
  const whole = last - first + 1 === there.length;
  const section = head === first && sectionExtent(blocks, head).to > last;
  if (whole || section) return [blocks.slice(first, last + 1).map(({ uid }) => uid)];
  return there.map((index) => [blocks[index]?.uid ?? '']);
}

/** The blocks when some of them stand behind another one, or at the start. */
function carriedBlocks(
  blocks: readonly Block[],
  going: readonly string[],
  after: string | null,
): readonly Block[] {
  const at = new Map(blocks.map((block) => [block.uid, block]));
  const gone = new Set(going);
  const rest = blocks.filter(({ uid }) => !gone.has(uid));
  const into = after === null ? 0 : rest.findIndex(({ uid }) => uid === after) + 1;
  return [
    ...rest.slice(0, into),
    ...going.flatMap((uid) => at.get(uid) ?? []),
    ...rest.slice(into),
  ];
}

/** What stands together before it is carried, with its place: carried back in this order it is as before. */
function segments(ranges: readonly BlockRange[], uids: ReadonlySet<string>): Run[] {
  const runs: { uids: string[]; place: Run['place'] }[] = [];
  for (const [index, { uid }] of ranges.entries()) {
    if (!uids.has(uid)) continue;
    const last = runs.at(-1);
    if (last && ranges[index - 1]?.uid === last.uids.at(-1)) last.uids.push(uid);
    else runs.push({ uids: [uid], place: placeBefore(ranges, index) });
  }
  return runs;
}

function carriesOf(
  tokens: readonly TextToken[],
  going: readonly (readonly string[])[],
  after: string | null,
): { edits: Edit[]; now: readonly TextToken[] } {
  let now = tokens;
  let behind = after;
  const edits: Edit[] = [];
  for (const uids of going) {
    const ranges = blockRanges(now);
    const from = ranges.find(({ uid }) => uid === uids[0])?.from ?? 0;
    const to = ranges.find(({ uid }) => uid === uids.at(-1))?.to ?? from;
    const before = ranges.find(({ uid }) => uid === behind);
    const into = before ? before.to : (ranges[0]?.from ?? 0);
    if (into < from || into > to) {
      const edit: Edit = { kind: 'carry', from, to, into };
      edits.push(edit);
      now = edited(now, edit);
    }
    behind = uids.at(-1) ?? behind;
  }
  return { edits, now };
}
