import { AppError } from '../../result/app-error';
import type { OfficeScaffold } from '../../sections/scaffolds/office-scaffold';
import { type OfficeActor, officePlace } from '../access/office-place';
import { db } from '../client';
import { officeScaffolds } from './office-scaffolds';

/** A scaffold as it is now, by the id of its row or of the built-in one that it stands for. Throws `not-found`, `forbidden`. */
export async function readOfficeScaffold({
  id,
  ...actor
}: OfficeActor & { readonly id: string }): Promise<OfficeScaffold> {
  return db().$transaction(async (tx) => {
    const place = await officePlace(actor, 'scaffolds.read', tx);
    const [found] = await officeScaffolds(place, tx, id);
    if (!found) throw new AppError('not-found');
    return found;
  });
}
