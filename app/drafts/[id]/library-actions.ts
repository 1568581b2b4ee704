'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { changeSection } from '@/lib/db/sections/change-section';
import { listSections } from '@/lib/db/sections/list-sections';
import { setSectionRetired } from '@/lib/db/sections/retire-section';
import { saveSection } from '@/lib/db/sections/save-section';
import type { LibraryPage } from '@/lib/sections/library-section';
import { runQuietly } from '../../forms/run-act';

const ID = z.string().max(64);
const FACTS = z.object({
  title: z.string().max(1_000),
  purpose: z.string().max(2_000),
  tags: z.array(z.string().max(100)).max(50),
});
const SEARCH = z.object({ draftId: ID, query: z.string().max(200), retired: z.boolean() });
const NEW = z.object({ draftId: ID, facts: FACTS, blocks: z.unknown() });
const KNOWN = z.object({ draftId: ID, id: ID, version: z.number().int() });
const CHANGE = KNOWN.extend({ facts: FACTS, blocks: z.unknown() });
const RETIRE = KNOWN.extend({ retired: z.boolean() });

export async function searchLibrary(
  input: z.infer<typeof SEARCH>,
): Promise<ActResult & { data?: LibraryPage }> {
  let data: LibraryPage | undefined;
  const result = await runQuietly(async ({ userId: actorId }) => {
    data = await listSections({ actorId, ...SEARCH.parse(input) });
  });
  return { ...result, ...(data ? { data } : {}) };
}

export async function saveToLibrary(input: z.infer<typeof NEW>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => saveSection({ actorId, ...NEW.parse(input) }));
}

export async function changeInLibrary(input: z.infer<typeof CHANGE>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => changeSection({ actorId, ...CHANGE.parse(input) }));
}

export async function retireInLibrary(input: z.infer<typeof RETIRE>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    setSectionRetired({ actorId, ...RETIRE.parse(input) }),
  );
}
