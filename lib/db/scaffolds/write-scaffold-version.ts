import type { ScaffoldFacts } from '../../sections/scaffolds/scaffold-facts';
import type { Tx } from '../client';
import { storedFacts } from './stored-scaffold';

/** Adds a version of a scaffold and offers it from now on (SCF2). @param actorId null = the program's */
export async function writeScaffoldVersion(
  {
    id,
    no,
    actorId,
    facts,
  }: {
    readonly id: string;
    readonly no: number;
    readonly actorId: string | null;
    readonly facts: ScaffoldFacts;
  },
  tx: Tx,
): Promise<void> {
  await tx.scaffoldVersion.create({
    data: { scaffoldId: id, no, createdById: actorId, ...storedFacts(facts) },
  });
  await tx.scaffold.update({ where: { id }, data: { currentVersion: no, changedAt: new Date() } });
}
