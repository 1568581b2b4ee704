import { type ScaffoldInput, scaffoldFacts } from '../../sections/scaffolds/scaffold-facts';
import { type OfficeActor, officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { writeScaffoldVersion } from './write-scaffold-version';

/**
 * Saves a new scaffold of the office (SCF1); resolves with its id. Throws `forbidden`, `not-found`, and
 * what `scaffoldFacts` throws.
 */
export async function saveScaffold({
  input,
  ...actor
}: OfficeActor & { readonly input: ScaffoldInput }): Promise<string> {
  const facts = scaffoldFacts(input);
  return db().$transaction(async (tx) => {
    const { actorId, workspaceId, draftId } = await officePlace(actor, 'scaffolds.save', tx);
    const { id } = await tx.scaffold.create({
      data: { workspaceId, createdById: actorId },
      select: { id: true },
    });
    await writeScaffoldVersion({ id, no: 1, actorId, facts }, tx);
    const audit = { workspaceId, draftId, actorId, targetId: id };
    await recordAudit({ ...audit, action: 'scaffold.saved' }, tx);
    return id;
  });
}
