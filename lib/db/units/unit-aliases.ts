import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';
import { claimNames } from './claim-names';
import { unitNameInput } from './unit-name-input';

interface Alias extends UnitAct {
  readonly alias: string;
}

/** Adds another name. Throws as `renameUnit` does, with the field `alias`. */
export async function addUnitAlias(input: Alias): Promise<void> {
  const alias = unitNameInput(input.alias, 'alias');
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    await claimNames({ workspaceId, unitId, names: [alias], isMain: false }, tx, 'alias');
    const detail = { name: alias };
    await recordAudit(
      { workspaceId, actorId, action: 'unit.alias-added', targetId: unitId, detail },
      tx,
    );
  });
}

/** Takes another name away; the full name stays. Throws `not-found`, `forbidden`. */
export async function removeUnitAlias(input: Alias): Promise<void> {
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    const where = { unitId, name: input.alias, isMain: false };
    const { count } = await tx.unitName.deleteMany({ where });
    if (count === 0) return;
    const detail = { name: input.alias };
    await recordAudit(
      { workspaceId, actorId, action: 'unit.alias-removed', targetId: unitId, detail },
      tx,
    );
  });
}
