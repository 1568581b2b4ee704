import type { Tx } from '../client';

/** Names of people by id; who has no account any more is not in it. */
export async function namesOf(ids: Iterable<string>, tx: Tx): Promise<Map<string, string>> {
  const users = await tx.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
