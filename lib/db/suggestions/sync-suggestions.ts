import { AppError } from '../../result/app-error';
import type { Quote } from '../../review/anchor';
import type { Hunk } from '../../suggestions/hunk';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { appendEvent, lockAnnotations } from '../annotations/append-event';
import { tellAnnotations } from '../annotations/tell-annotations';
import { db, type Tx } from '../client';
import { tooLong } from './hunk-json';
import { placeColumns } from './place-columns';

/** Suggestions one person may have open in a draft. */
const MAX_OPEN = 2_000;

/** A suggestion as its author's window knows it. */
export interface PostedSuggestion extends PinnedHunk {
  /** Chosen by the window, so that a repeated request makes no second one. */
  readonly id: string;
  readonly quote: Quote;
  readonly groupId: string | null;
}

/** What was not taken, and why; the window keeps it. */
export interface Refused {
  readonly id: string;
  readonly code: 'suggestion-gone' | 'suggestion-decided' | 'suggestion-withdrawn';
}

/**
 * Makes the open suggestions of a person what they have become in the private copy: new and changed ones,
 * and those taken back (SPEC SG1-SG3, SG7). What somebody decided meanwhile is answered, not overwritten.
 * Throws `suggestion-too-long`, `invalid-input`, `forbidden`, `not-found`.
 */
export async function syncSuggestions(input: {
  readonly actorId: string;
  readonly draftId: string;
  readonly upserts: readonly PostedSuggestion[];
  readonly removes: readonly string[];
}): Promise<readonly Refused[]> {
  const { actorId, draftId, upserts, removes } = input;
  if (upserts.some(({ hunk }) => tooLong(hunk))) throw new AppError('suggestion-too-long');
  const right = { userId: actorId, draftId, right: 'draft.suggest' } as const;
  await assertCanInDraft(right, db());
  const states = await draftRooms().checkHunks(draftId, upserts);
  if (!states) throw new AppError('not-found');
  const gone = new Set(upserts.filter((_, at) => states[at] === 'gone').map(({ id }) => id));
  const done = await db().$transaction(async (tx) => {
    await lockAnnotations(draftId, tx);
    await assertCanInDraft(right, tx);
    return write({ actorId, draftId, upserts, removes, gone }, tx);
  });
  if (done.seq !== null) tellAnnotations(draftId, done.seq);
  return done.refused;
}

async function write(
  {
    actorId,
    draftId,
    upserts,
    removes,
    gone,
  }: {
    actorId: string;
    draftId: string;
    upserts: readonly PostedSuggestion[];
    removes: readonly string[];
    gone: ReadonlySet<string>;
  },
  tx: Tx,
): Promise<{ seq: number | null; refused: Refused[] }> {
  const known = await ownRows(
    { actorId, draftId, ids: [...removes, ...upserts.map(({ id }) => id)] },
    tx,
  );
  await assertFewOpen({ actorId, draftId, more: upserts.length }, tx);
  const refused: Refused[] = [];
  let seq: number | null = null;
  const note = async (annotationId: string, type: 'suggested' | 'changed' | 'withdrawn') => {
    seq = await appendEvent({ draftId, annotationId, actorId, type }, tx);
  };
  for (const one of upserts) {
    const status = known.get(one.id);
    if (status && status !== 'open') refused.push({ id: one.id, code: refusalOf(status) });
    else if (gone.has(one.id)) refused.push({ id: one.id, code: 'suggestion-gone' });
    else await put({ actorId, draftId, one, isNew: !status }, tx, note);
  }
  for (const id of removes) {
    if (known.get(id) !== 'open') continue;
    const data = { status: 'withdrawn', version: { increment: 1 } } as const;
    await tx.annotation.update({ where: { id }, data });
    await note(id, 'withdrawn');
  }
  return { seq, refused };
}

function refusalOf(status: string): Refused['code'] {
  return status === 'withdrawn' ? 'suggestion-withdrawn' : 'suggestion-decided';
}

/** Status of those that are there. Throws when one is somebody else's, or no suggestion of this draft. */
async function ownRows(
  { actorId, draftId, ids }: { actorId: string; draftId: string; ids: readonly string[] },
  tx: Tx,
): Promise<Map<string, string>> {
  const rows = await tx.annotation.findMany({ where: { id: { in: [...ids] } } });
  for (const row of rows)
    if (row.kind !== 'suggestion' || row.draftId !== draftId || row.authorId !== actorId)
      throw new AppError('invalid-input', 'id in use');
  return new Map(rows.map(({ id, status }) => [id, status]));
}

async function assertFewOpen(
  { actorId, draftId, more }: { actorId: string; draftId: string; more: number },
  tx: Tx,
): Promise<void> {
  const where = { draftId, kind: 'suggestion', authorId: actorId, status: 'open' } as const;
  if ((await tx.annotation.count({ where })) + more > MAX_OPEN * 2)
    throw new AppError('invalid-input', 'too many suggestions');
}

async function put(
  {
    actorId,
    draftId,
    one,
    isNew,
  }: { actorId: string; draftId: string; one: PostedSuggestion; isNew: boolean },
  tx: Tx,
  note: (id: string, type: 'suggested' | 'changed') => Promise<void>,
): Promise<void> {
  const { id, groupId } = one;
  const place = { ...placeColumns(one), ...one.quote };
  const hunk = one.hunk satisfies Hunk as object;
  if (isNew) {
    const suggestion = { create: { groupId, hunk } };
    const data = {
      id,
      draftId,
      kind: 'suggestion',
      authorId: actorId,
      ...place,
      suggestion,
    } as const;
    await tx.annotation.create({ data });
  } else {
    const suggestion = { update: { groupId, hunk } };
    const data = { ...place, version: { increment: 1 }, suggestion };
    await tx.annotation.update({ where: { id }, data });
  }
  await note(id, isNew ? 'suggested' : 'changed');
}
