import type { Block } from '../../draft/draft';
import type { SectionStatus } from '../../sections/work/section-work';
import { db } from '../client';
import { namesOf } from '../ledger/names-of';

export interface MySection {
  readonly draftId: string;
  readonly draftName: string;
  readonly uid: string;
  readonly title: string;
  readonly due: string | null;
  readonly status: SectionStatus;
  /** False = helps. */
  readonly owns: boolean;
  /** The heading is not in the stored text any more. */
  readonly gone: boolean;
}

export interface SectionNotice {
  readonly id: string;
  readonly kind: 'owner' | 'ready';
  readonly draftId: string;
  readonly draftName: string;
  readonly uid: string;
  readonly title: string;
  readonly fromName: string;
}

/** Nobody reads further. */
const MAX = 50;

/** What a person has to write across drafts and what was handed over to the person (SPEC SW6, SW7). */
export async function listMySections({ userId }: { userId: string }): Promise<{
  readonly sections: readonly MySection[];
  readonly notices: readonly SectionNotice[];
}> {
  const mine = { some: { userId } };
  const draft = {
    deletedAt: null,
    OR: [{ workspace: { memberships: mine } }, { members: mine }],
  };
  return db().$transaction(async (tx) => {
    const rows = await tx.sectionWork.findMany({
      where: {
        draft,
        discardedAt: null,
        status: { not: 'merged' },
        OR: [{ ownerId: userId }, { helperIds: { has: userId } }],
      },
      orderBy: [{ due: { sort: 'asc', nulls: 'last' } }, { draftId: 'desc' }],
      take: MAX,
      include: { draft: { select: { name: true, projection: { select: { blocks: true } } } } },
    });
    const mentions = await tx.sectionMention.findMany({
      where: { draft, toId: userId, seenAt: null },
      orderBy: { createdAt: 'desc' },
      take: MAX,
      include: { draft: { select: { name: true } } },
    });
    const told = await tx.sectionWork.findMany({
      where: { OR: mentions.map(({ draftId, sectionUid }) => ({ draftId, sectionUid })) },
    });
    const titles = new Map(told.map((row) => [`${row.draftId}/${row.sectionUid}`, row.title]));
    const names = await namesOf(
      mentions.map(({ fromId }) => fromId),
      tx,
    );
    return {
      sections: rows.map(({ draft: { name, projection }, ...row }) => ({
        ...{ draftId: row.draftId, draftName: name, uid: row.sectionUid, title: row.title },
        ...{ due: row.due, status: row.status, owns: row.ownerId === userId },
        gone: projection !== null && !hasPoint(projection.blocks, row.sectionUid),
      })),
      notices: mentions.map(({ id, kind, draftId, sectionUid, fromId, draft: { name } }) => ({
        ...{ id, kind, draftId, draftName: name, uid: sectionUid },
        title: titles.get(`${draftId}/${sectionUid}`) ?? '',
        fromName: names.get(fromId) ?? '',
      })),
    };
  });
}

function hasPoint(blocks: unknown, uid: string): boolean {
  const list = Array.isArray(blocks) ? (blocks as Pick<Block, 'uid' | 'kind'>[]) : [];
  return list.some((block) => block.uid === uid && block.kind === 'point');
}
