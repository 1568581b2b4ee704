import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';
import { claimNames } from './claim-names';
import { termInput } from './term-input';
import { unitNameInput } from './unit-name-input';

interface Alias extends UnitAct {
  readonly alias: string;
}

interface AliasWithTerm extends Alias {
  /** Days as people write them; empty = open. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * Adds another name, or gives one that the unit has its term (U7). Throws as `renameUnit` does, with the field
 * `alias`, and as `setUnitFacts` for the days.
 */
export async function addUnitAlias(input: AliasWithTerm): Promise<void> {
  const alias = unitNameInput(input.alias, 'alias');
  const term = termInput({ from: input.from ?? '', to: input.to ?? '' });
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    const { count } = await tx.unitName.updateMany({
      where: { unitId, name: alias, isMain: false },
      data: { validFrom: term.from, validTo: term.to },
    });
    const names = [{ name: alias, ...term }];
    if (count === 0) await claimNames({ workspaceId, unitId, names, isMain: false }, tx, 'alias');
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
