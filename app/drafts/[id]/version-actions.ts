'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import type { RestoreAnswer } from '@/components/panels/versions/version-actions';
import { changesSince } from '@/lib/db/versions/changes-since';
import { listVersions } from '@/lib/db/versions/list-versions';
import { nameVersion } from '@/lib/db/versions/name-version';
import { readVersion } from '@/lib/db/versions/read-version';
import { verifyVersion } from '@/lib/db/versions/verify-version';
import type { SinceLast } from '@/lib/versions/since-last';
import type { VersionRow } from '@/lib/versions/version-row';
import { runAnswer, runQuietly } from '../../forms/run-act';

const ID = z.string().max(64);
const LABEL = z.string().max(1_000);
const NUMBER = z.number().int().positive().max(1_000_000);

export async function listDraftVersions(draftId: string): Promise<Answer<VersionRow[]>> {
  return runAnswer(({ userId }) => listVersions({ userId, draftId: ID.parse(draftId) }));
}

export async function since(draftId: string): Promise<Answer<SinceLast | null>> {
  return runAnswer(({ userId }) => changesSince({ userId, draftId: ID.parse(draftId) }));
}

export async function keepVersion(draftId: string, label: string): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    nameVersion({ actorId, draftId: ID.parse(draftId), label: LABEL.parse(label), kind: 'named' }),
  );
}

export async function verify(draftId: string, no: number): Promise<Answer<{ same: boolean }>> {
  return runAnswer(({ userId }) =>
    verifyVersion({ userId, draftId: ID.parse(draftId), no: NUMBER.parse(no) }),
  );
}

export async function prepareRestore(draftId: string, no: number): Promise<RestoreAnswer> {
  let texts: RestoreAnswer['texts'];
  const result = await runQuietly(async ({ userId }) => {
    const place = { draftId: ID.parse(draftId) };
    const { blocks } = await readVersion({ userId, ...place, no: NUMBER.parse(no) });
    const kept = await nameVersion({ actorId: userId, ...place, label: '', kind: 'restore' });
    texts = { version: blocks, kept: kept.blocks };
  });
  return { ...result, ...(texts ? { texts } : {}) };
}
