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
export const MAX_OPEN = 2_000;

/** A suggestion as its author's window knows it. */
export interface PostedSuggestion extends PinnedHunk {
  /** Chosen by the window, so that a repeated request makes no second one. */
  readonly id: string;
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
 * Throws `suggestion-too-long`, `too-many-suggestions`, `invalid-input`, `forbidden`, `not-found`.
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
  const found = await draftRooms().quoteHunks(draftId, upserts);
  if (!found) throw new AppError('not-found');
  const quotes = new Map(upserts.map(({ id }, at) => [id, found[at] ?? null]));
  const done = await db().$transaction(async (tx) => {
    await lockAnnotations(draftId, tx);
    await assertCanInDraft(right, tx);
    return write({ actorId, draftId, upserts, removes, quotes }, tx);
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
    quotes,
  }: {
    actorId: string;
    draftId: string;
    upserts: readonly PostedSuggestion[];
    removes: readonly string[];
    quotes: ReadonlyMap<string, Quote | null>;
  },
  tx: Tx,
): Promise<{ seq: number | null; refused: Refused[] }> {
  const known = await ownRows(
    { actorId, draftId, ids: [...removes, ...upserts.map(({ id }) => id)] },
    tx,
  );
  const refused: Refused[] = [];
  let seq: number | null = null;
  const note = async (annotationId: string, type: 'suggested' | 'changed' | 'withdrawn') => {
    seq = await appendEvent({ draftId, annotationId, actorId, type }, tx);
  };
  for (const id of removes) {
    if (known.get(id) !== 'open') continue;
    const data = { status: 'withdrawn', version: { increment: 1 } } as const;
    await tx.annotation.update({ where: { id }, data });
    await note(id, 'withdrawn');
  }
  for (const one of upserts) {
    const status = known.get(one.id);
    const quote = quotes.get(one.id);
    if (status && status !== 'open') refused.push({ id: one.id, code: refusalOf(status) });
    else if (!quote) refused.push({ id: one.id, code: 'suggestion-gone' });
    else await put({ actorId, draftId, one, quote, isNew: !status }, tx, note);
  }
  await assertFewOpen({ actorId, draftId }, tx);
  return { seq, refused };
}

function refusalOf(status: string): Refused['code'] {
  return status === 'withdrawn' ? 'suggestion-withdrawn' : 'suggestion-decided';
}

/**
 * Status of those that are there; one that is in the text already, because its decision broke off, counts as
 * accepted (SG4). Throws when one is somebody else's, or no suggestion of this draft.
 */
async function ownRows(
  { actorId, draftId, ids }: { actorId: string; draftId: string; ids: readonly string[] },
  tx: Tx,
): Promise<Map<string, string>> {
  const include = { suggestion: { select: { inverse: true } } } as const;
  const rows = await tx.annotation.findMany({ where: { id: { in: [...ids] } }, include });
  for (const row of rows)
    if (row.kind !== 'suggestion' || row.draftId !== draftId || row.authorId !== actorId)
      throw new AppError('invalid-input', 'id in use');
  return new Map(
    rows.map(({ id, status, suggestion }) => [
      id,
      status === 'open' && suggestion?.inverse ? 'accepted' : status,
    ]),
  );
}

async function assertFewOpen(
  { actorId, draftId }: { actorId: string; draftId: string },
  tx: Tx,
): Promise<void> {
  const where = { draftId, kind: 'suggestion', authorId: actorId, status: 'open' } as const;
  if ((await tx.annotation.count({ where })) > MAX_OPEN) throw new AppError('too-many-suggestions');
}

async function put(
  {
    actorId,
    draftId,
    one,
    quote,
    isNew,
  }: {
    actorId: string;
    draftId: string;
    one: PostedSuggestion;
    quote: Quote;
    isNew: boolean;
  },
  tx: Tx,
  note: (id: string, type: 'suggested' | 'changed') => Promise<void>,
): Promise<void> {
  const { id, groupId } = one;
  const place = { ...placeColumns(one), ...quote };
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
