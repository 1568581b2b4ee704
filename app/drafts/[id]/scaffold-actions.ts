'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import { scaffoldsOfDraft } from '@/lib/db/scaffolds/read-scaffolds';
import { saveScaffold } from '@/lib/db/scaffolds/save-scaffold';
import type { Scaffold } from '@/lib/sections/scaffolds/scaffold';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import { runAnswer, runQuietly } from '../../forms/run-act';
import { SCAFFOLD_INPUT } from '../../forms/scaffold-input';

const ID = z.string().max(64);
const KEYS = z.array(z.string().max(100)).max(200);

export async function readScaffolds(draftId: string, keys: string[]): Promise<Answer<Scaffold[]>> {
  return runAnswer(({ userId: actorId }) =>
    scaffoldsOfDraft({ actorId, draftId: ID.parse(draftId), keys: KEYS.parse(keys) }),
  );
}

export async function saveOutline(draftId: string, typed: ScaffoldInput): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    saveScaffold({ actorId, draftId: ID.parse(draftId), input: SCAFFOLD_INPUT.parse(typed) }),
  );
}
