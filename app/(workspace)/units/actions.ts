'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { createUnit } from '@/lib/db/units/create-unit';
import { mergeUnits } from '@/lib/db/units/merge-units';
import { renameUnit } from '@/lib/db/units/rename-unit';
import { setUnitRetired } from '@/lib/db/units/retire-unit';
import { setUnitFacts } from '@/lib/db/units/set-unit-facts';
import { addUnitAlias, removeUnitAlias } from '@/lib/db/units/unit-aliases';
import { unmergeUnit } from '@/lib/db/units/unmerge-unit';
import { runAct } from '../../forms/run-act';
import { myOffice } from '../../session/my-office';

const text = (value: string) => z.string().parse(value);

export async function addAction(name: string, aliases: readonly string[]): Promise<ActResult> {
  return runAct(async () => {
    const others = z.array(z.string()).max(50).parse(aliases);
    return createUnit({ ...(await myOffice()), name: text(name), aliases: others });
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

export async function addAliasAction(
  unitId: string,
  alias: string,
  from: string,
  to: string,
): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    addUnitAlias({
      actorId,
      unitId: text(unitId),
      alias: text(alias),
      from: text(from),
      to: text(to),
    }),
  );
}

const facts = z.object({ kind: z.string(), rank: z.string(), from: z.string(), to: z.string() });

export async function setFactsAction(
  unitId: string,
  said: z.infer<typeof facts>,
): Promise<ActResult> {
  return runAct(({ userId: actorId }) => {
    const { rank, ...rest } = facts.parse(said);
    const number = rank.trim() === '' ? null : Number(rank);
    return setUnitFacts({ actorId, unitId: text(unitId), ...rest, rank: number });
  });
}

export async function mergeAction(unitId: string, otherId: string): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    mergeUnits({ actorId, unitId: text(unitId), otherId: text(otherId) }),
  );
}

export async function unmergeAction(unitId: string, otherId: string): Promise<ActResult> {
  return runAct(({ userId: actorId }) =>
    unmergeUnit({ actorId, unitId: text(unitId), otherId: text(otherId) }),
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
