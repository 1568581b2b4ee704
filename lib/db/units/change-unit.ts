import { AppError } from '../../result/app-error';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { lockWorkspace } from '../access/lock-workspace';
import { db, type Tx } from '../client';

export interface UnitAct {
  readonly actorId: string;
  readonly unitId: string;
}

export interface UnitPlace extends UnitAct {
  readonly workspaceId: string;
}

/**
 * Runs a change of one unit under the lock of its workspace, after the right is checked (U1, U4).
 * Throws `not-found`, `forbidden`.
 */
export async function changeUnit<T>(
  { actorId, unitId }: UnitAct,
  change: (place: UnitPlace, tx: Tx) => Promise<T>,
): Promise<T> {
  return db().$transaction(async (tx) => {
    const unit = await tx.unit.findUnique({ where: { id: unitId }, select: { workspaceId: true } });
    if (!unit) throw new AppError('not-found');
    const { workspaceId } = unit;
    await lockWorkspace(workspaceId, tx);
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'units.write' }, tx);
    // Under the lock: somebody may have merged it a moment ago.
    const living = await tx.unit.count({ where: { id: unitId, mergedIntoId: null } });
    if (living === 0) throw new AppError('not-found');
    return change({ actorId, unitId, workspaceId }, tx);
  });
}
