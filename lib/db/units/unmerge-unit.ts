import { AppError } from '../../result/app-error';
import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';
import { claimNames } from './claim-names';

/**
 * U9: takes a merged unit out of the one it was merged into: the names that came with it go back, and its
 * id means itself again. A full name that was taken away since comes back when it is free. Throws
 * `not-found`, `forbidden`, `unit-name-taken`.
 */
export async function unmergeUnit(input: UnitAct & { readonly otherId: string }): Promise<void> {
  const { otherId } = input;
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    const other = await tx.unit.findFirst({
      where: { id: otherId, mergedIntoId: unitId },
      select: { mergedName: true },
    });
    if (!other) throw new AppError('not-found');
    const { mergedName } = other;
    // A name that has become the full name of the one that stays is its own now.
    await tx.unitName.updateMany({
      where: { unitId, cameWithId: otherId, isMain: false },
      data: { unitId: otherId, cameWithId: null },
    });
    await tx.unit.update({
      where: { id: otherId },
      data: { mergedIntoId: null, mergedName: null },
    });
    if (mergedName !== null) {
      await tx.unitName.deleteMany({ where: { unitId: otherId, name: mergedName } });
      const claim = { workspaceId, unitId: otherId, names: [mergedName], isMain: true };
      await claimNames(claim, tx);
    }
    const detail = { other: otherId, name: mergedName };
    await recordAudit(
      { workspaceId, actorId, action: 'unit.unmerged', targetId: unitId, detail },
      tx,
    );
  });
}
