import { AppError } from '../../result/app-error';
import type { Quote } from '../../review/anchor';
import type { Hunk } from '../../suggestions/hunk';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { SuggestionStatus } from '../../suggestions/suggestion';
import { type KeptRow, type Refused, takenOf } from '../../suggestions/taken-of';
import { draftRooms } from '../../wire/lectern-global';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { appendEvent, lockAnnotations } from '../annotations/append-event';
import { tellAnnotations } from '../annotations/tell-annotations';
import { db, type Tx } from '../client';
import { hunkFrom, tooLong } from './hunk-json';
import { placeColumns } from './place-columns';

/** Suggestions one person may have open in a draft. */
export const MAX_OPEN = 2_000;

/** A suggestion as its author's window knows it. */
export interface PostedSuggestion extends PinnedHunk {
  /** Chosen by the window, so that a repeated request makes no second one. */
  readonly id: string;
  readonly groupId: string | null;
}

/**
 * Makes the open suggestions of a person what they have become in the private copy: new and changed ones,
 * and those taken back (SPEC SG1-SG3, SG7, SG13). What somebody decided meanwhile, or another window of the
 * person said after what this one has `heard`, is answered, not overwritten.
 * Throws `suggestion-too-long`, `too-many-suggestions`, `invalid-input`, `forbidden`, `not-found`.
 */
export async function syncSuggestions(input: {
  readonly actorId: string;
  readonly draftId: string;
  readonly upserts: readonly PostedSuggestion[];
  readonly removes: readonly string[];
  /** Number of the last change the window knows; without it everything counts as known. */
  readonly heard?: number | undefined;
}): Promise<readonly Refused[]> {
  const { actorId, draftId, upserts, removes, heard } = input;
  if (upserts.some(({ hunk }) => tooLong(hunk))) throw new AppError('suggestion-too-long');
  const right = { userId: actorId, draftId, right: 'draft.suggest' } as const;
  await assertCanInDraft(right, db());
  const found = await draftRooms().quoteHunks(draftId, upserts);
  if (!found) throw new AppError('not-found');
  const quotes = new Map(upserts.map(({ id }, at) => [id, found[at] ?? null]));
  const done = await db().$transaction(async (tx) => {
    await lockAnnotations(draftId, tx);
    await assertCanInDraft(right, tx);
    return write({ actorId, draftId, upserts, removes, heard, quotes }, tx);
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
    heard,
    quotes,
  }: {
    actorId: string;
    draftId: string;
    upserts: readonly PostedSuggestion[];
    removes: readonly string[];
    heard: number | undefined;
    quotes: ReadonlyMap<string, Quote | null>;
  },
  tx: Tx,
): Promise<{ readonly seq: number | null; readonly refused: readonly Refused[] }> {
  const ids = [...removes, ...upserts.map(({ id }) => id)];
  const rows = await ownRows({ actorId, draftId, ids, heard }, tx);
  const { puts, withdrawn, refused } = takenOf(
    { upserts, removes },
    rows,
    (id) => !!quotes.get(id),
  );
  let seq: number | null = null;
  const note = async (annotationId: string, type: 'suggested' | 'changed' | 'withdrawn') => {
    seq = await appendEvent({ draftId, annotationId, actorId, type }, tx);
  };
  for (const id of withdrawn) {
    const data = { status: 'withdrawn', version: { increment: 1 } } as const;
    await tx.annotation.update({ where: { id }, data });
    await note(id, 'withdrawn');
  }
  for (const one of puts) {
    const quote = quotes.get(one.id);
    if (quote) await put({ actorId, draftId, one, quote, isNew: !rows.has(one.id) }, tx, note);
  }
  await assertFewOpen({ actorId, draftId }, tx);
  return { seq, refused };
}

/**
 * Those that are there; one that is in the text already, because its decision broke off, counts as accepted (SG4).
 * Throws when one is somebody else's, or no suggestion of this draft.
 */
async function ownRows(
  {
    actorId,
    draftId,
    ids,
    heard,
  }: {
    readonly actorId: string;
    readonly draftId: string;
    readonly ids: readonly string[];
    readonly heard: number | undefined;
  },
  tx: Tx,
): Promise<Map<string, KeptRow>> {
  const include = { suggestion: { select: { inverse: true, hunk: true } } } as const;
  const rows = await tx.annotation.findMany({ where: { id: { in: [...ids] } }, include });
  for (const row of rows)
    if (row.kind !== 'suggestion' || row.draftId !== draftId || row.authorId !== actorId)
      throw new AppError('invalid-input', 'id in use');
  const news = await changedSince({ draftId, ids, heard }, tx);
  return new Map(
    rows.map(({ id, status, suggestion }) => [
      id,
      {
        status:
          status === 'open' && suggestion?.inverse ? 'accepted' : (status as SuggestionStatus),
        hunk: hunkFrom(suggestion?.hunk ?? null),
        changed: news.changed.has(id),
        decided: news.decided.has(id),
      },
    ]),
  );
}

/** Ids of those that were changed, and decided, after what a window has heard (SG13). */
async function changedSince(
  { draftId, ids, heard }: { draftId: string; ids: readonly string[]; heard: number | undefined },
  tx: Tx,
): Promise<{ readonly changed: ReadonlySet<string>; readonly decided: ReadonlySet<string> }> {
  const where = { draftId, annotationId: { in: [...ids] }, seq: { gt: heard ?? 0 } };
  const select = { annotationId: true, type: true } as const;
  const events = heard === undefined ? [] : await tx.annotationEvent.findMany({ where, select });
  const of = (types: ReadonlySet<string>) =>
    new Set(events.flatMap(({ annotationId, type }) => (types.has(type) ? annotationId : [])));
  return { changed: of(CHANGES), decided: of(DECISIONS) };
}

const DECISIONS: ReadonlySet<string> = new Set(['accepted', 'rejected', 'undone']);
const CHANGES: ReadonlySet<string> = new Set(['suggested', 'changed', 'withdrawn', ...DECISIONS]);

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
