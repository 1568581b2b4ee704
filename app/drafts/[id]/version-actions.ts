'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { listVersions, type VersionRow } from '@/lib/db/versions/list-versions';
import { nameVersion } from '@/lib/db/versions/name-version';
import { readVersion } from '@/lib/db/versions/read-version';
import type { Block } from '@/lib/draft/draft';
import { runQuietly } from '../../forms/run-act';

const ID = z.string().max(64);
const LABEL = z.string().max(1_000);
const NUMBER = z.number().int().positive().max(1_000_000);

export async function listDraftVersions(
  draftId: string,
): Promise<ActResult & { data?: VersionRow[] }> {
  let data: VersionRow[] | undefined;
  const result = await runQuietly(async ({ userId }) => {
    data = await listVersions({ userId, draftId: ID.parse(draftId) });
  });
  return { ...result, ...(data ? { data } : {}) };
}

export async function keepVersion(draftId: string, label: string): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    nameVersion({ actorId, draftId: ID.parse(draftId), label: LABEL.parse(label), kind: 'named' }),
  );
}

export async function prepareRestore(
  draftId: string,
  no: number,
): Promise<ActResult & { blocks?: readonly Block[] }> {
  let blocks: readonly Block[] | undefined;
  const result = await runQuietly(async ({ userId }) => {
    const place = { draftId: ID.parse(draftId) };
    const version = await readVersion({ userId, ...place, no: NUMBER.parse(no) });
    await nameVersion({ actorId: userId, ...place, label: '', kind: 'restore' });
    blocks = version.blocks;
  });
  return { ...result, ...(blocks ? { blocks } : {}) };
}
