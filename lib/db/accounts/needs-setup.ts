import { db, type Tx } from '../client';

/** True until the first visit has made the owner account. */
export async function needsSetup(tx: Tx = db()): Promise<boolean> {
  return (await tx.user.findFirst({ select: { id: true } })) === null;
}
