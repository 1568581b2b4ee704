import { effectiveRole, type Role } from '../../access/role';
import type { PresentPerson } from '../../wire/draft-rooms';
import { lecternGlobal } from '../../wire/lectern-global';
import { db } from '../client';

export interface DraftListItem {
  readonly id: string;
  readonly name: string;
  /** Civil date YYYY-MM-DD. */
  readonly speechDate: string | null;
  readonly speaker: string;
  readonly role: Role;
  /** Characters of the stored rendering, at most a few seconds old. */
  readonly chars: number;
  /** Last change of the text. */
  readonly lastEditor: { readonly id: string; readonly name: string } | null;
  readonly lastEditedAt: Date | null;
  readonly createdAt: Date;
  /** In the bin since; null outside the bin. */
  readonly deletedAt: Date | null;
  /** Who has it open now. */
  readonly present: readonly PresentPerson[];
}

/**
 * The drafts a person may open, the last edited first: those of the person's workspaces and those
 * the person is invited to. With `bin` those in the bin instead.
 */
export async function listDrafts({
  userId,
  bin = false,
}: {
  userId: string;
  bin?: boolean;
}): Promise<DraftListItem[]> {
  const mine = { some: { userId } };
  const drafts = await db().draft.findMany({
    where: {
      deletedAt: bin ? { not: null } : null,
      // A row without any update is a draft whose making was cut off.
      seq: { gt: 0 },
      OR: [{ workspace: { memberships: mine } }, { members: mine }],
    },
    select: {
      id: true,
      name: true,
      speechDate: true,
      speaker: true,
      lastEditedAt: true,
      createdAt: true,
      deletedAt: true,
      lastEditor: { select: { id: true, name: true } },
      projection: { select: { chars: true } },
      members: { where: { userId }, select: { role: true } },
      workspace: { select: { memberships: { where: { userId }, select: { role: true } } } },
    },
  });
  const present = lecternGlobal().rooms?.present(drafts.map(({ id }) => id));
  const items = drafts.flatMap(({ members, workspace, projection, ...draft }) => {
    const role = effectiveRole(workspace.memberships[0]?.role ?? null, members[0]?.role ?? null);
    const chars = projection?.chars ?? 0;
    return role ? [{ ...draft, role, chars, present: present?.get(draft.id) ?? [] }] : [];
  });
  return items.sort((a, b) => lastTouched(b) - lastTouched(a));
}

function lastTouched({ lastEditedAt, createdAt }: DraftListItem): number {
  return (lastEditedAt ?? createdAt).getTime();
}
