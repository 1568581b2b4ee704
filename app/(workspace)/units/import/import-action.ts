'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { importUnits } from '@/lib/db/units/import-units';
import { readCivilDate } from '@/lib/deadlines/civil-date';
import { AppError } from '@/lib/result/app-error';
import { type ImportRow, MAX_IMPORT_ALIASES, MAX_RANK } from '@/lib/units/import-row';
import { MAX_IMPORT_ROWS } from '@/lib/units/plan-import';
import { isBackwards } from '@/lib/units/term';
import { UNIT_KINDS } from '@/lib/units/unit-kinds';
import { unitName } from '@/lib/units/unit-name';
import { runAct } from '../../../forms/run-act';
import { myOffice } from '../../../session/my-office';

const name = z.string().refine((text) => {
  const clean = unitName(text);
  return clean.ok && clean.value === text;
});
const day = z
  .string()
  .refine((text) => readCivilDate(text) !== null)
  .nullable();
const term = { from: day, to: day };
const row = z
  .object({
    name,
    aliases: z
      .array(z.object({ name, ...term }).refine((alias) => !isBackwards(alias)))
      .max(MAX_IMPORT_ALIASES),
    kind: z.enum(UNIT_KINDS as [ImportRow['kind'] & string]).nullable(),
    rank: z.number().int().min(0).max(MAX_RANK).nullable(),
    retired: z.boolean().nullable(),
    ...term,
  })
  .refine((one) => !isBackwards(one));
const rows = z.array(row).max(MAX_IMPORT_ROWS);

/** Brings the chosen rows in; the answer says how many units are new and changed. */
export async function importAction(
  chosen: readonly ImportRow[],
): Promise<ActResult & { readonly added?: number; readonly changed?: number }> {
  let count: { added: number; changed: number } | undefined;
  const result = await runAct(async () => {
    const office = await myOffice();
    const read = rows.safeParse(chosen);
    if (!read.success) throw new AppError('invalid-input', 'import rows');
    count = await importUnits({ ...office, rows: read.data });
  });
  return { ...result, ...count };
}
