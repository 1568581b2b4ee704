import { effectiveRole, type Role } from '../../access/role';
import type { Stage } from '../../review/stage';
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
  readonly stage: Stage;
  /** Characters of the stored rendering, at most a few seconds old. */
  readonly chars: number;
  /** Last change of the text. */
  readonly lastEditor: { readonly id: string; readonly name: string } | null;
  readonly lastEditedAt: Date | null;
  readonly createdAt: Date;
  /** When this person last opened it. */
  readonly openedAt: Date | null;
  /** In the bin since; null outside the bin. */
  readonly deletedAt: Date | null;
  /** Who has it open now. */
  readonly present: readonly PresentPerson[];
}

/** 全部, 我的 (made, edited last, or drafter of by name), 最近 (opened by the person). */
export const DRAFT_VIEWS = ['all', 'mine', 'recent'] as const;
export type DraftView = (typeof DRAFT_VIEWS)[number];

/** Nobody reads further; the others are found by search. */
export const MAX_LISTED = 100;

/**
 * The first 100 of the drafts a person may open, the last edited first: those of the person's workspaces and
 * those the person is invited to. `recent` puts the last opened first. With `bin` those in the bin instead.
 */
export async function listDrafts({
  userId,
  view = 'all',
  bin = false,
}: {
  userId: string;
  view?: DraftView;
  bin?: boolean;
}): Promise<DraftListItem[]> {
  const mine = { some: { userId } };
  const drafts = await db().draft.findMany({
    where: {
      deletedAt: bin ? { not: null } : null,
      // A row without any update is a draft whose making was cut off.
      seq: { gt: 0 },
      OR: [{ workspace: { memberships: mine } }, { members: mine }],
      AND: view === 'mine' ? { OR: ownedBy(userId) } : {},
      ...(view === 'recent' ? { id: { in: await lastOpened(userId) } } : {}),
    },
    orderBy: [{ lastEditedAt: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: MAX_LISTED,
    select: {
      id: true,
      name: true,
      speechDate: true,
      speaker: true,
      lastEditedAt: true,
      createdAt: true,
      status: true,
      deletedAt: true,
      lastEditor: { select: { id: true, name: true } },
      projection: { select: { chars: true } },
      visits: { where: { userId }, select: { visitedAt: true } },
      members: { where: { userId }, select: { role: true } },
      workspace: { select: { memberships: { where: { userId }, select: { role: true } } } },
    },
  });
  const present = lecternGlobal().rooms?.present(drafts.map(({ id }) => id));
  const items = drafts.flatMap(
    ({ members, workspace, projection, visits, status: stage, ...draft }) => {
      const role = effectiveRole(workspace.memberships[0]?.role ?? null, members[0]?.role ?? null);
      const chars = projection?.chars ?? 0;
      const openedAt = visits[0]?.visitedAt ?? null;
      const here = present?.get(draft.id) ?? [];
      return role ? [{ ...draft, role, stage, chars, openedAt, present: here }] : [];
    },
  );
  const time = view === 'recent' ? lastOpenedAt : lastTouched;
  return items.sort((a, b) => time(b) - time(a));
}

function ownedBy(userId: string) {
  const byName = { some: { userId, role: { in: ['owner' as const, 'drafter' as const] } } };
  // Who wrote is known by his windows, also after somebody else has edited last.
  const wrote = { clients: { some: { userId } } };
  return [{ createdById: userId }, { lastEditorId: userId }, wrote, { members: byName }];
}

async function lastOpened(userId: string): Promise<string[]> {
  const visits = await db().draftVisit.findMany({
    where: { userId, draft: { deletedAt: null } },
    orderBy: { visitedAt: 'desc' },
    take: MAX_LISTED,
    select: { draftId: true },
  });
  return visits.map(({ draftId }) => draftId);
}

function lastTouched({ lastEditedAt, createdAt }: DraftListItem): number {
  return (lastEditedAt ?? createdAt).getTime();
}

function lastOpenedAt({ openedAt }: DraftListItem): number {
  return openedAt?.getTime() ?? 0;
}
