'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { planProgressFile } from '@/lib/db/ledger/plan-progress-file';
import { takeProgressFile } from '@/lib/db/ledger/take-progress-file';
import { readProgressXlsx } from '@/lib/import/progress/read-progress-xlsx';
import { PROGRESS_STATUSES, PROGRESS_TEXTS } from '@/lib/ledger/row-progress';
import type { ReturnedRow } from '@/lib/ledger/sheet/plan-return';
import { AppError } from '@/lib/result/app-error';
import { runAct, runQuietly } from '../forms/run-act';

const ID = z.string().min(1).max(64);
const TAKEN = z.array(
  z.object({
    draftId: ID,
    rowId: ID,
    version: z.number().int().min(0),
    fields: z
      .object({ status: z.enum(PROGRESS_STATUSES) })
      .extend(Object.fromEntries(PROGRESS_TEXTS.map((field) => [field, z.string()])))
      .partial(),
  }),
);

/** What the table in field `file` would change; of the draft in field `draft`, or of all. */
export async function previewProgress(
  data: FormData,
): Promise<ActResult & { readonly rows?: readonly ReturnedRow[] }> {
  let rows: ReturnedRow[] = [];
  const result = await runQuietly(async ({ userId }) => {
    const file = data.get('file');
    const draftId = ID.optional().parse(data.get('draft') || undefined);
    if (!(file instanceof File)) throw new AppError('not-a-workbook');
    const read = await readProgressXlsx(new Uint8Array(await file.arrayBuffer()));
    if (!read.ok) throw new AppError(read.error);
    rows = await planProgressFile({ userId, draftId, rows: read.value });
  });
  return { ...result, rows };
}

/** Writes the chosen rows, all or none. */
export async function takeProgress(
  rows: z.infer<typeof TAKEN>,
): Promise<ActResult & { readonly written?: number }> {
  let written = 0;
  const result = await runAct(async ({ userId }) => {
    written = await takeProgressFile({ userId, rows: TAKEN.parse(rows) });
  });
  return { ...result, written };
}
