import type { CutPassage } from '@/lib/ytext/moves/cut-passage';
import type { MovedRange } from '@/lib/ytext/moves/moved-ranges';
import type { MoveFacts } from '@/lib/ytext/moves/mover';

interface MovesOfDraft {
  readonly draftId: string;
  readonly moves?: MoveFacts | null;
}

/** A half of a surrogate pair is no character to Postgres. */
export const LONE_SURROGATE = /\p{Surrogate}/gu;

/** What updates moved and cut, as the two JSON parameters of their insertion. */
export function movesAsJson(drafts: readonly MovesOfDraft[]): [ranges: string, cuts: string] {
  const ranges: object[] = [];
  const cuts: object[] = [];
  for (const { draftId: id, moves } of drafts) {
    for (const { from, to, length, next } of moves?.ranges ?? []) {
      ranges.push({
        ...{ id, fc: from.client, fk: from.clock, tc: to.client, tk: to.clock, n: length },
        ...{ nc: next?.client, nk: next?.clock },
      });
    }
    for (const cut of moves?.cuts ?? []) cuts.push({ id, runs: cut.map(storedRun) });
  }
  return [JSON.stringify(ranges), JSON.stringify(cuts)];
}

type StoredRun = readonly [client: number, clock: number, says: string, embed: 0 | 1];

function storedRun({ client, clock, says, embed }: CutPassage[number]): StoredRun {
  return [client, clock, says.replace(LONE_SURROGATE, '\ufffd'), embed ? 1 : 0];
}

interface StoredMoves {
  readonly ranges: readonly {
    fc: number;
    fk: number;
    tc: number;
    tk: number;
    n: number;
    nc: number | null;
    nk: number | null;
  }[];
  readonly cuts: readonly (readonly StoredRun[])[];
}

/** The same read back: `{ranges, cuts}` as UTF-8 JSON, in the order of their insertion. */
export function movesOf(json: Uint8Array): MoveFacts {
  const stored = JSON.parse(new TextDecoder().decode(json)) as StoredMoves;
  return { ranges: stored.ranges.map(rangeOf), cuts: stored.cuts.map((cut) => cut.map(runOf)) };
}

function rangeOf({ fc, fk, tc, tk, n, nc, nk }: StoredMoves['ranges'][number]): MovedRange {
  return {
    from: { client: fc, clock: fk },
    to: { client: tc, clock: tk },
    length: n,
    next: nc === null || nk === null ? null : { client: nc, clock: nk },
  };
}

function runOf([client, clock, says, embed]: StoredRun): CutPassage[number] {
  return { client, clock, says, embed: embed === 1 };
}
