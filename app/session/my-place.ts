import { cache } from 'react';
import { hostOfGuest } from '@/lib/db/members/host-of-guest';
import { listMembers, type Member } from '@/lib/db/members/list-members';
import { listWorkspaces, type MyWorkspace } from '@/lib/db/members/list-workspaces';
import type { SignedIn } from '@/lib/db/sessions/session-from-headers';
import { requirePerson } from './require-person';

export interface MyPlace {
  readonly person: SignedIn;
  /** The first workspace of the person; null for a guest who has single drafts only. */
  readonly workspace: MyWorkspace | null;
  /** Name of the workspace; for a guest of the one whose draft he may open. */
  readonly placeName: string;
  readonly members: readonly Member[];
  /** Seal colour of a person: the place in the order of joining, guests after everybody. */
  colourOf(userId: string): number;
}

/** The signed-in person with the workspace; asked of the database once per request. */
export const myPlace = cache(async (): Promise<MyPlace> => {
  const person = await requirePerson();
  const [workspace = null] = await listWorkspaces({ userId: person.userId });
  const members = workspace
    ? await listMembers({ actorId: person.userId, workspaceId: workspace.id })
    : [];
  const order = new Map(members.map(({ userId }, index) => [userId, index]));
  return {
    person,
    workspace,
    placeName: workspace?.name ?? (await hostOfGuest({ userId: person.userId })) ?? '',
    members,
    colourOf: (userId) => order.get(userId) ?? members.length,
  };
});
