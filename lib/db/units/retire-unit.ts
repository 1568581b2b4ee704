import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';

/**
 * U6: a retired unit is no longer offered; texts that name it still mean it, and it can come back.
 * Throws `not-found`, `forbidden`.
 */
export async function setUnitRetired({
  retired,
  ...act
}: UnitAct & { readonly retired: boolean }): Promise<void> {
  await changeUnit(act, async ({ workspaceId, unitId, actorId }, tx) => {
    const data = { retiredAt: retired ? new Date() : null };
    await tx.unit.update({ where: { id: unitId }, data });
    const action = retired ? 'unit.retired' : 'unit.restored';
    await recordAudit({ workspaceId, actorId, action, targetId: unitId }, tx);
  });
}
