import { AppError } from '../../result/app-error';
import type { UnitAlias } from '../../units/registry-unit';
import { ALWAYS } from '../../units/term';
import type { Tx } from '../client';

interface Claim {
  readonly workspaceId: string;
  readonly unitId: string;
  /** With the term that a name was used in. */
  readonly names: readonly (string | UnitAlias)[];
  readonly isMain: boolean;
}

/**
 * U3: gives names to a unit. To be called under the workspace's lock. Throws `unit-name-taken` with the
 * name and the unit that has it, so that nothing of the change is kept.
 */
export async function claimNames(claim: Claim, tx: Tx, field = 'name'): Promise<void> {
  const { workspaceId, unitId, isMain } = claim;
  const names = claim.names.map((one) =>
    typeof one === 'string' ? { name: one, ...ALWAYS } : one,
  );
  const taken = await tx.unitName.findFirst({
    where: { workspaceId, name: { in: names.map(({ name }) => name) } },
    select: { name: true, unit: { select: { names: { where: { isMain: true } } } } },
  });
  if (taken) {
    const unit = taken.unit.names[0]?.name ?? taken.name;
    throw new AppError('unit-name-taken', undefined, field, { name: taken.name, unit });
  }
  await tx.unitName.createMany({
    data: names.map(({ name, from, to }) => ({
      workspaceId,
      unitId,
      name,
      isMain,
      validFrom: from,
      validTo: to,
    })),
  });
}
