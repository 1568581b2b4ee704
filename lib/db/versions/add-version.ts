import { charsOf } from '../../draft/chars-of';
import type { Block, DraftMeta } from '../../draft/draft';
import type { Stage } from '../../review/stage';
import type { Tx } from '../client';

interface NewVersion {
  readonly draftId: string;
  readonly kind: 'named' | 'restore' | 'stage';
  readonly label?: string;
  readonly createdById: string;
  readonly seq: bigint;
  readonly schemaVersion: number;
  readonly blocks: readonly Block[];
  readonly stage?: Stage;
  readonly round?: number;
  readonly meta?: DraftMeta;
  readonly hash?: string;
}

/** Keeps a text as the next version, with who wrote since the last one; returns its number. Lock the draft before. */
export async function addVersion(
  { blocks, meta, ...version }: NewVersion,
  tx: Tx,
): Promise<number> {
  const { draftId } = version;
  const last = await tx.draftVersion.findFirst({
    where: { draftId },
    orderBy: { no: 'desc' },
    select: { no: true, seq: true },
  });
  const updates = await tx.draftUpdate.findMany({
    where: { draftId, seq: { gt: last?.seq ?? 0n }, userId: { not: null } },
    distinct: ['userId'],
    select: { userId: true },
  });
  const no = (last?.no ?? 0) + 1;
  const authorIds = updates.flatMap(({ userId }) => (userId === null ? [] : [userId]));
  await tx.draftVersion.create({
    data: {
      ...version,
      no,
      authorIds,
      chars: charsOf(blocks),
      blocks: asJson(blocks),
      ...(meta ? { meta: asJson(meta) } : {}),
    },
  });
  return no;
}

/** As the column takes it: without `undefined`. */
function asJson(value: object) {
  return JSON.parse(JSON.stringify(value));
}
