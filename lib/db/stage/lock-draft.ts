import type { Tx } from '../client';

/** Holds the row of a draft until the transaction ends: no update, version or stage comes in between. */
export async function lockDraft(draftId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM draft WHERE id = ${draftId} FOR UPDATE`;
}
