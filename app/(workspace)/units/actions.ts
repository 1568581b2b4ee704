'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { createUnit } from '@/lib/db/units/create-unit';
import { renameUnit } from '@/lib/db/units/rename-unit';
import { setUnitRetired } from '@/lib/db/units/retire-unit';
import { addUnitAlias, removeUnitAlias } from '@/lib/db/units/unit-aliases';
import { AppError } from '@/lib/result/app-error';
import { runAct } from '../../forms/run-act';
import { myPlace } from '../../session/my-place';

const text = (value: string) => z.string().parse(value);

export async function addAction(name: string, aliases: readonly string[]): Promise<ActResult> {
  return runAct(async ({ userId: actorId }) => {
    const { workspace } = await myPlace();
    if (!workspace) throw new AppError('forbidden');
    const others = z.array(z.string()).max(50).parse(aliases);
    return createUnit({ actorId, workspaceId: workspace.id, name: text(name), aliases: others });
  });
}

export async function renameAction(
  unitId: string,
  name: string,
  keepOld: boolean,
): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    renameUnit({ actorId, unitId: text(unitId), name: text(name), keepOld: keepOld === true }),
  );
}

export async function addAliasAction(unitId: string, alias: string): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    addUnitAlias({ actorId, unitId: text(unitId), alias: text(alias) }),
  );
}

export async function removeAliasAction(unitId: string, alias: string): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    removeUnitAlias({ actorId, unitId: text(unitId), alias: text(alias) }),
  );
}

export async function retireAction(unitId: string, retired: boolean): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    setUnitRetired({ actorId, unitId: text(unitId), retired: retired === true }),
  );
}
