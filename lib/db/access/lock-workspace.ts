import type { Tx } from '../client';

/**
 * Lets changes of people in one workspace happen one after the other until the transaction ends, so
 * that a guard still holds when the change is made (SPEC A4, A6).
 */
export async function lockWorkspace(workspaceId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT id FROM workspace WHERE id = ${workspaceId} FOR UPDATE`;
}
