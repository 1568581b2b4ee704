import { ROLES, type Role } from '../../lib/access/role';
import { db } from '../../lib/db/client';
import { type MadeUser, makeUser } from './make-user';

/** A workspace with one person of each role. */
export interface Office extends Readonly<Record<Role, MadeUser>> {
  readonly workspaceId: string;
}

export async function makeOffice({
  name = '市政府办公室',
}: {
  name?: string;
} = {}): Promise<Office> {
  const [owner, drafter, reviewer, viewer] = await Promise.all([
    makeUser({ name: '王主任' }),
    makeUser({ name: '李秘书' }),
    makeUser({ name: '赵处长' }),
    makeUser({ name: '钱干事' }),
  ]);
  const people = { owner, drafter, reviewer, viewer };
  const workspace = await db().workspace.create({
    data: {
      name,
      memberships: { create: ROLES.map((role) => ({ userId: people[role].id, role })) },
    },
  });
  return { workspaceId: workspace.id, ...people };
}
