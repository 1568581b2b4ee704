import { readScaffoldKey, type Scaffold } from '../../sections/scaffolds/scaffold';
import { findBuiltIn } from '../../sections/scaffolds/scaffolds';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { db, type Tx } from '../client';
import { scaffoldOf } from './stored-scaffold';

/** The stored versions that a text names, with the one its draft was made from (SCF5). Throws `not-found`, `forbidden`. */
export async function scaffoldsOfDraft({
  actorId,
  draftId,
  keys,
}: {
  readonly actorId: string;
  readonly draftId: string;
  readonly keys: readonly string[];
}): Promise<Scaffold[]> {
  return db().$transaction(async (tx) => {
    const asked = { userId: actorId, draftId, right: 'draft.read' } as const;
    const { workspaceId } = await assertCanInDraft(asked, tx);
    return storedScaffolds(keys, workspaceId, tx);
  });
}

/**
 * The version that somebody begins a draft from, retired meanwhile or not; null for one that is not
 * known. Throws `forbidden` (SCF1).
 */
export async function scaffoldForDraft({
  actorId,
  workspaceId,
  key,
}: {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly key: string;
}): Promise<Scaffold | null> {
  return db().$transaction(async (tx) => {
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'draft.create' }, tx);
    const [stored = null] = await storedScaffolds([key], workspaceId, tx);
    return stored ?? findBuiltIn(key);
  });
}

async function storedScaffolds(
  keys: readonly string[],
  workspaceId: string,
  tx: Tx,
): Promise<Scaffold[]> {
  const wanted = keys.flatMap((key) => readScaffoldKey(key) ?? []);
  if (wanted.length === 0) return [];
  const rows = await tx.scaffoldVersion.findMany({
    where: {
      scaffold: { workspaceId },
      OR: wanted.map(({ id, version }) => ({ scaffoldId: id, no: version })),
    },
  });
  return rows.map(scaffoldOf);
}
