import { type ScaffoldInput, scaffoldFacts } from '../../sections/scaffolds/scaffold-facts';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { ownScaffoldRow } from './own-scaffold-row';
import { type ScaffoldActor, scaffoldPlace } from './scaffold-place';
import { writeScaffoldVersion } from './write-scaffold-version';

/**
 * Makes a new version of a scaffold (SCF2). Throws `forbidden`, `not-found`, `library-changed`, and what
 * `scaffoldFacts` throws.
 */
export async function changeScaffold({
  id,
  version,
  input,
  ...actor
}: ScaffoldActor & {
  readonly id: string;
  /** The version that was edited. */
  readonly version: number;
  readonly input: ScaffoldInput;
}): Promise<void> {
  const facts = scaffoldFacts(input);
  await db().$transaction(async (tx) => {
    const place = await scaffoldPlace(actor, tx);
    const { actorId, workspaceId } = place;
    const row = await ownScaffoldRow({ id, version }, place, tx);
    const no = row.currentVersion + 1;
    await writeScaffoldVersion({ id: row.id, no, actorId, facts }, tx);
    const audit = { workspaceId, actorId, targetId: row.id };
    await recordAudit({ ...audit, action: 'scaffold.changed' }, tx);
  });
}
