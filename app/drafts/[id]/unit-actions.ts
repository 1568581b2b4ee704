'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { standingInDraft } from '@/lib/db/access/role-in-draft';
import { createUnit } from '@/lib/db/units/create-unit';
import { listUnitsOfDraft } from '@/lib/db/units/list-units';
import { AppError } from '@/lib/result/app-error';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { runQuietly } from '../../forms/run-act';

const text = (value: string) => z.string().parse(value);

export async function listUnits(draftId: string): Promise<ActResult & { units?: RegistryUnit[] }> {
  let units: RegistryUnit[] = [];
  const result = await runQuietly(async ({ userId: actorId }) => {
    units = await listUnitsOfDraft({ actorId, draftId: text(draftId) });
  });
  return { ...result, units };
}

/** Adds a unit to the registry of the workspace that the draft belongs to. */
export async function addUnit(
  draftId: string,
  name: string,
): Promise<ActResult & { unit?: RegistryUnit }> {
  let unit: RegistryUnit | undefined;
  const result = await runQuietly(async ({ userId: actorId }) => {
    const place = await standingInDraft({ userId: actorId, draftId: text(draftId) });
    if (!place?.role || place.deletedAt) throw new AppError('not-found');
    const { workspaceId } = place;
    unit = await createUnit({ actorId, workspaceId, name: text(name) });
  });
  return { ...result, ...(unit ? { unit } : {}) };
}
