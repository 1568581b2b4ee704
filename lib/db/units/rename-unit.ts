import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';
import { claimNames } from './claim-names';
import { unitNameInput } from './unit-name-input';

interface NewName extends UnitAct {
  readonly name: string;
  /** The old name stays as an alias, so that older texts still mean this unit. */
  readonly keepOld: boolean;
}

/**
 * U5: a unit gets a new full name; an alias of its own may become it. Throws `not-found`, `forbidden`,
 * `invalid-input`, `unit-name-long`, `unit-name-taken`.
 */
export async function renameUnit({ keepOld, ...input }: NewName): Promise<void> {
  const name = unitNameInput(input.name);
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    const old = await tx.unitName.findFirst({ where: { unitId, isMain: true } });
    if (old?.name === name) return;
    if (old && keepOld) {
      const key = { workspaceId_name: { workspaceId, name: old.name } };
      await tx.unitName.update({ where: key, data: { isMain: false } });
    } else await tx.unitName.deleteMany({ where: { unitId, isMain: true } });
    await tx.unitName.deleteMany({ where: { unitId, name } });
    await claimNames({ workspaceId, unitId, names: [name], isMain: true }, tx);
    await recordAudit(
      {
        workspaceId,
        actorId,
        action: 'unit.renamed',
        targetId: unitId,
        detail: { from: old?.name ?? null, to: name },
      },
      tx,
    );
  });
}
