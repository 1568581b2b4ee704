import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';

export interface VersionRow {
  readonly no: number;
  readonly kind: 'auto' | 'named' | 'restore';
  readonly label: string;
  /** Who wrote since the version before, by name; empty = no longer known. */
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly chars: number;
  /** Characters more or fewer than the version before. */
  readonly change: number;
}

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
      omit: { blocks: true },
    });
    const people = await tx.user.findMany({
      where: { id: { in: [...new Set(rows.flatMap(({ authorIds }) => authorIds))] } },
      select: { id: true, name: true },
    });
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return rows.map(({ no, kind, label, authorIds, createdAt, chars }, index) => ({
      no,
      kind,
      label,
      authors: authorIds.flatMap((id) => names.get(id) ?? []),
      at: createdAt.toISOString(),
      chars,
      change: chars - (rows[index + 1]?.chars ?? 0),
    }));
  });
}
