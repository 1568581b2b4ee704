'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { saveTemplate as save } from '@/lib/db/templates/save-template';
import type { Block } from '@/lib/draft/draft';
import { runQuietly } from '../../forms/run-act';

export async function saveTemplate(
  draftId: string,
  name: string,
  blocks: readonly Block[],
): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    save({
      actorId,
      draftId: z.string().max(64).parse(draftId),
      name: z.string().max(1_000).parse(name),
      blocks: z.unknown().parse(blocks),
    }),
  );
}
