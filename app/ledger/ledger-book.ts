import { listWorkspaces } from '@/lib/db/members/list-workspaces';
import { listUnits, listUnitsOfDraft } from '@/lib/db/units/list-units';
import { type UnitBook, unitBook } from '@/lib/units/unit-book';

/** The registry by which a ledger names its units: the draft's, or that of the person's own workspaces. */
export async function ledgerBook(actorId: string, draftId?: string): Promise<UnitBook> {
  if (draftId) return unitBook(await listUnitsOfDraft({ actorId, draftId }));
  const places = await listWorkspaces({ userId: actorId });
  const lists = places.map(({ id }) => listUnits({ actorId, workspaceId: id }));
  return unitBook((await Promise.all(lists)).flat());
}
