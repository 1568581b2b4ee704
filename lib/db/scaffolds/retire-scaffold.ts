import { type OfficeActor, officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { ownScaffoldRow } from './own-scaffold-row';

/** Retires a scaffold or takes it back (SCF4). Throws `forbidden`, `not-found`, `library-changed`. */
export async function setScaffoldRetired({
  id,
  version,
  retired,
  ...actor
}: OfficeActor & {
  readonly id: string;
  readonly version: number;
  readonly retired: boolean;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const place = await officePlace(actor, 'scaffolds.read', tx);
    const { actorId, workspaceId } = place;
    const row = await ownScaffoldRow({ id, version }, place, tx);
    const retiredAt = retired ? new Date() : null;
    await tx.scaffold.update({ where: { id: row.id }, data: { retiredAt } });
    const audit = { workspaceId, actorId, targetId: row.id };
    const action = retired ? 'scaffold.retired' : 'scaffold.restored';
    await recordAudit({ ...audit, action }, tx);
  });
}
