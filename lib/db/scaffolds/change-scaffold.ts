import { type ScaffoldInput, scaffoldFacts } from '../../sections/scaffolds/scaffold-facts';
import { type OfficeActor, officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { ownScaffoldRow } from './own-scaffold-row';
import { writeScaffoldVersion } from './write-scaffold-version';

/**
 * Makes a new version of a scaffold (SCF2); without a name a built-in one is called as by the program (SCF3). Throws
 * `scaffoldFacts` throws.
 */
export async function changeScaffold({
  id,
  version,
  input,
  ...actor
}: OfficeActor & {
  readonly id: string;
  /** The version that was edited. */
  readonly version: number;
  readonly input: ScaffoldInput;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    const place = await officePlace(actor, 'scaffolds.read', tx);
    const { actorId, workspaceId } = place;
    const row = await ownScaffoldRow({ id, version }, place, tx);
    const facts = scaffoldFacts(input, { nameless: row.builtIn !== null });
    const no = row.currentVersion + 1;
    await writeScaffoldVersion({ id: row.id, no, actorId, facts }, tx);
    const audit = { workspaceId, actorId, targetId: row.id };
    await recordAudit({ ...audit, action: 'scaffold.changed' }, tx);
  });
}
