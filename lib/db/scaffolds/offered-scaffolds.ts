import type { OfficeScaffold } from '../../sections/scaffolds/office-scaffold';
import { type OfficeActor, officePlace } from '../access/office-place';
import { db } from '../client';
import { officeScaffolds } from './office-scaffolds';

/** The scaffolds that a new draft may begin from (SCF1, SCF4). Throws `not-found`, `forbidden`. */
export async function offeredScaffolds(actor: OfficeActor): Promise<OfficeScaffold[]> {
  return db().$transaction(async (tx) => {
    const place = await officePlace(actor, 'scaffolds.read', tx);
    return (await officeScaffolds(place, tx)).filter(({ retired }) => !retired);
  });
}
