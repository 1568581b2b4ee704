import { AppError } from '../../result/app-error';
import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';

/**
 * U8: `otherId` turns out to be the same unit as `unitId`, which stays: the names of the other become aliases,
 * with the days the other existed; its id means the one that stays, for good, so that chips need no change.
 * Throws `not-found` (also when the other is of another workspace or merged already), `forbidden`,
 * `invalid-input` for a unit and itself.
 */
export async function mergeUnits(input: UnitAct & { readonly otherId: string }): Promise<void> {
  const { otherId } = input;
  if (otherId === input.unitId) throw new AppError('invalid-input', 'a unit and itself');
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    const other = await tx.unit.findFirst({
      where: { id: otherId, workspaceId, mergedIntoId: null },
      select: { validFrom: true, validTo: true, names: true },
    });
    if (!other) throw new AppError('not-found');
    for (const { name, isMain, validFrom, validTo, cameWithId } of other.names) {
      await tx.unitName.update({
        where: { workspaceId_name: { workspaceId, name } },
        data: {
          unitId,
          isMain: false,
          // The full name was used as long as the unit existed.
          validFrom: validFrom ?? (isMain ? other.validFrom : null),
          validTo: validTo ?? (isMain ? other.validTo : null),
          cameWithId: cameWithId ?? otherId,
        },
      });
    }
    // No chains: what was merged into the other before is merged into this one now.
    await tx.unit.updateMany({
      where: { mergedIntoId: otherId },
      data: { mergedIntoId: unitId },
    });
    const mergedName = other.names.find(({ isMain }) => isMain)?.name ?? null;
    await tx.unit.update({
      where: { id: otherId },
      data: { mergedIntoId: unitId, mergedName },
    });
    const detail = { other: otherId, name: mergedName };
    await recordAudit(
      { workspaceId, actorId, action: 'unit.merged', targetId: unitId, detail },
      tx,
    );
  });
}
