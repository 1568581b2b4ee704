import type { Block } from '../../draft/draft';
import { AppError } from '../../result/app-error';
import { type Writers, type WrittenUnit, writersOfBlock } from '../../versions/written-words';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import type { Writer } from './writers-between';

interface WhoWrote {
  /** Everybody of whom there are words; the name is '' when the account is gone. */
  readonly people: readonly Writer[];
  readonly blocks: readonly Block[];
  /** By uid of the block; a place in `people`. */
  readonly writers: ReadonlyMap<string, Writers>;
}

interface Range {
  readonly fromClient: number;
  readonly fromClock: number;
  readonly toClient: number;
  readonly toClock: number;
  readonly length: number;
}

/** Words that were moved more often than this are those of the last who moved them. */
const MOVES_FOLLOWED = 50;

/**
 * VS8: who wrote which words of the text as it is now. Words that somebody moved are still those of the
 * person who wrote them, as long as the move is known. Throws `not-found`, `forbidden`.
 */
export async function whoWrote({
  userId,
  draftId,
}: {
  readonly userId: string;
  readonly draftId: string;
}): Promise<WhoWrote> {
  const [owners, ranges] = await db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    return [
      await tx.$queryRaw<(Writer & { client: bigint })[]>`
        SELECT c.client_id AS client, c.user_id AS "userId", coalesce(u.name, '') AS name
        FROM draft_client c LEFT JOIN "user" u ON u.id = c.user_id
        WHERE c.draft_id = ${draftId} ORDER BY c.created_at, c.client_id`,
      await tx.movedRange.findMany({ where: { draftId }, orderBy: { id: 'asc' } }),
    ] as const;
  });
  const made = await draftRooms().writtenBy(draftId);
  if (!made) throw new AppError('not-found');
  const people: Writer[] = [];
  const places = new Map<number, number>();
  for (const { client, userId: id, name } of owners) {
    const known = people.findIndex((one) => one.userId === id);
    places.set(Number(client), known < 0 ? people.push({ userId: id, name }) - 1 : known);
  }
  const first = firstWritten(
    ranges.map((one) => ({
      fromClient: Number(one.fromClient),
      fromClock: Number(one.fromClock),
      toClient: Number(one.toClient),
      toClock: Number(one.toClock),
      length: one.length,
    })),
  );
  const writers = new Map<string, Writers>();
  for (const block of made.blocks) {
    const units = (made.written.get(block.uid) ?? []).map((unit) => ({
      chip: unit.chip,
      writer: places.get(first(unit)) ?? null,
    }));
    const own = writersOfBlock(block, units);
    if (own) writers.set(block.uid, own);
  }
  return { people, blocks: made.blocks, writers };
}

/** The window that wrote a character, before it was moved. */
function firstWritten(ranges: readonly Range[]): (unit: WrittenUnit) => number {
  const byClient = new Map<number, Range[]>();
  for (const range of ranges)
    byClient.set(range.toClient, [...(byClient.get(range.toClient) ?? []), range]);
  return (unit) => {
    let { client, clock } = unit;
    for (let step = 0; step < MOVES_FOLLOWED; step++) {
      const range = byClient
        .get(client)
        ?.find(({ toClock, length }) => clock >= toClock && clock < toClock + length);
      if (!range) break;
      clock = range.fromClock + (clock - range.toClock);
      client = range.fromClient;
    }
    return client;
  };
}
