import type { VersionRow } from '../../versions/version-row';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';

/** Versions that are listed at most; older ones are kept and can be compared by their number. */
const MOST = 500;

/** The versions of a draft, newest first (VS3). Throws `not-found`, `forbidden`. */
export async function listVersions({
  userId,
  draftId,
}: {
  readonly userId: string;
  readonly draftId: string;
}): Promise<VersionRow[]> {
  return db().$transaction(async (tx) => {
    await assertCanInDraft({ userId, draftId, right: 'draft.read' }, tx);
    const rows = await tx.draftVersion.findMany({
      where: { draftId },
      orderBy: { no: 'desc' },
      take: MOST,
      omit: { blocks: true, meta: true },
    });
    const people = await tx.user.findMany({
      where: { id: { in: [...new Set(rows.flatMap(({ authorIds }) => authorIds))] } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(
      ({ no, kind, label, stage, round, hash, authorIds, createdAt, chars }, index) => ({
        no,
        kind,
        label,
        stage,
        round,
        hash,
        authors: authorIds.flatMap((id) => names.get(id) ?? []),
        at: createdAt.toISOString(),
        chars,
        change: chars - (rows[index + 1]?.chars ?? 0),
      }),
    );
  });
}
