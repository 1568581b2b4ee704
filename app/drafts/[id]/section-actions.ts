'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { setSectionWork } from '@/lib/db/section-work/set-section-work';
import { SECTION_STATUSES } from '@/lib/sections/work/section-work';
import { runQuietly } from '../../forms/run-act';

const ID = z.string().min(1).max(64);
const WORK = z.object({
  draftId: ID,
  uid: ID,
  title: z.string().max(500).nullable(),
  fields: z
    .object({
      ownerId: ID.nullable(),
      helperIds: z.array(ID).max(100),
      due: z.string().max(10).nullable(),
      status: z.enum(SECTION_STATUSES),
      discarded: z.boolean(),
    })
    .partial(),
});

export async function setWork(input: z.infer<typeof WORK>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => {
    const { fields, ...section } = WORK.parse(input);
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    return setSectionWork({ actorId, ...section, fields: Object.fromEntries(given) });
  });
}
