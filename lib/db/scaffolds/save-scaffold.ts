import { can } from '../../access/can';
import { AppError } from '../../result/app-error';
import { type ScaffoldInput, scaffoldFacts } from '../../sections/scaffolds/scaffold-facts';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { type ScaffoldActor, scaffoldPlace } from './scaffold-place';
import { writeScaffoldVersion } from './write-scaffold-version';

/**
 * Saves a new scaffold of the office (SCF1); resolves with its id. Throws `forbidden`, `not-found`, and
 * what `scaffoldFacts` throws.
 */
export async function saveScaffold({
  input,
  ...actor
}: ScaffoldActor & { readonly input: ScaffoldInput }): Promise<string> {
  const facts = scaffoldFacts(input);
  return db().$transaction(async (tx) => {
    const { actorId, workspaceId, draftId, role } = await scaffoldPlace(actor, tx);
    if (!can(role, 'scaffolds.save')) throw new AppError('forbidden');
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
