import type { MySection, SectionNotice } from '../../sections/work/my-sections';
import { namesOf } from '../accounts/names-of';
import { db, type Tx } from '../client';
import { Prisma } from '../generated/client';

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
      include: { draft: { select: { name: true } } },
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
    const titles = new Map(told.map((row) => [keyOf(row), row.title]));
    const names = await namesOf(
      mentions.map(({ fromId }) => fromId),
      tx,
    );
    const gone = await goneSections(rows, tx);
    return {
      sections: rows.map(({ draft: { name }, ...row }) => ({
        ...{ draftId: row.draftId, draftName: name, uid: row.sectionUid, title: row.title },
        ...{ due: row.due, status: row.status, owns: row.ownerId === userId },
        gone: gone.has(keyOf(row)),
      })),
      notices: mentions.map(({ id, kind, draftId, sectionUid, fromId, draft: { name } }) => ({
        ...{ id, kind, draftId, draftName: name, uid: sectionUid },
        title: titles.get(keyOf({ draftId, sectionUid })) ?? '',
        fromName: names.get(fromId) ?? '',
      })),
    };
  });
}

interface Place {
  readonly draftId: string;
  readonly sectionUid: string;
}

function keyOf({ draftId, sectionUid }: Place): string {
  return `${draftId}/${sectionUid}`;
}

/** Which headings are not in the stored texts; the texts themselves stay in the database. */
async function goneSections(places: readonly Place[], tx: Tx): Promise<Set<string>> {
  if (places.length === 0) return new Set();
  const asked = places.map(({ draftId, sectionUid }) => Prisma.sql`(${draftId}, ${sectionUid})`);
  const rows = await tx.$queryRaw<Place[]>`
    SELECT w.draft_id AS "draftId", w.uid AS "sectionUid"
    FROM (VALUES ${Prisma.join(asked)}) AS w(draft_id, uid)
    JOIN draft_projection p ON p.draft_id = w.draft_id
    WHERE NOT p.blocks @> jsonb_build_array(jsonb_build_object('uid', w.uid, 'kind', 'point'))`;
  return new Set(rows.map(keyOf));
}
