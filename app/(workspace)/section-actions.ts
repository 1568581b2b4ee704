'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { putAwayMention } from '@/lib/db/section-work/put-away-mention';
import { runAct } from '../forms/run-act';

export async function putAway(id: string): Promise<ActResult> {
  return runAct(({ userId }) => putAwayMention({ userId, id: z.uuid().parse(id) }));
}
