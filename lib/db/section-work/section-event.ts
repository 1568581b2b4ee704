import { lecternGlobal } from '../../wire/lectern-global';
import type { Tx } from '../client';

/** Lets changes of one draft's sections happen one after the other until the transaction ends (SPEC SW4). */
export async function lockSections(draftId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sections:${draftId}`}, 0))::text`;
}

/** Tells everybody in the draft that the work on its sections changed. */
export function tellSections(draftId: string, seq: number): void {
  lecternGlobal().rooms?.notify(draftId, { type: 'sections', seq });
}
