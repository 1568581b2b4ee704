import type { RegistryUnit } from '../../units/registry-unit';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { db } from '../client';
import { readUnits } from './unit-row';

/** The unit registry of a workspace, retired ones included. Throws `forbidden`. */
export async function listUnits({
  actorId,
  workspaceId,
}: {
  actorId: string;
  workspaceId: string;
}): Promise<RegistryUnit[]> {
  return db().$transaction(async (tx) => {
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'units.read' }, tx);
    return readUnits(workspaceId, tx);
  });
}

/** The registry as whoever may open a draft sees it, guests too. Throws `forbidden`, `not-found`. */
export async function listUnitsOfDraft({
  actorId,
  draftId,
}: {
  actorId: string;
  draftId: string;
}): Promise<RegistryUnit[]> {
  return db().$transaction(async (tx) => {
    const guard = { userId: actorId, draftId, right: 'draft.read' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    return readUnits(workspaceId, tx);
  });
}
