'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import { checkRow } from '@/lib/db/ledger/check-row';
import { hangProgress as hang } from '@/lib/db/ledger/hang-progress';
import { readHistory } from '@/lib/db/ledger/read-history';
import { readProgress as readRow } from '@/lib/db/ledger/read-progress';
import { setHandWork } from '@/lib/db/ledger/set-hand-work';
import { setProgress, type UnseenWords } from '@/lib/db/ledger/set-progress';
import { undoHandWork } from '@/lib/db/ledger/undo-hand-work';
import type { LedgerHistoryEntry } from '@/lib/ledger/ledger-feed';
import { PROGRESS_STATUSES, type RowProgress } from '@/lib/ledger/row-progress';
import { runAnswer, runQuietly } from '../../forms/run-act';

const ID = z.string().min(1).max(64);
/** Longer than any field takes: the use case says what is wrong. */
const WORDS = z.string().max(100_000);
const DAY = z.string().max(10).nullable();
const BASIS = z.object({
  place: WORDS,
  title: WORDS,
  clause: WORDS,
  task: WORDS,
  units: z
    .array(z.object({ role: z.enum(['lead', 'responsible', 'support']), name: WORDS }))
    .max(400)
    .readonly(),
  dates: z
    .array(z.object({ words: WORDS, from: DAY, to: DAY }))
    .max(100)
    .readonly(),
});
const ROW = z.object({ draftId: ID, rowId: ID });
const CHECK = ROW.extend({ basis: BASIS });
const PROGRESS = CHECK.extend({
  seen: z.number().int().min(0),
  fields: z
    .object({
      status: z.enum(PROGRESS_STATUSES),
      progress: WORDS,
      leader: WORDS,
      person: WORDS,
      problems: WORDS,
      nextStep: WORDS,
      note: WORDS,
    })
    .partial(),
});
const HANG = z.object({ draftId: ID, fromId: ID, toId: ID, basis: BASIS });
const ON_ROW = { rowId: ID, task: WORDS };
const JOIN = { ...ON_ROW, intoId: ID, intoTask: WORDS };
const PIECE = z.object({ id: ID, text: WORDS });
const WORK = z.discriminatedUnion('kind', [
  z.object({ ...ON_ROW, kind: z.literal('split'), pieces: z.array(PIECE).max(100).readonly() }),
  z.object({ ...JOIN, kind: z.literal('merged') }),
  z.object({ ...JOIN, kind: z.literal('duplicate') }),
]);
const HAND = z.object({ draftId: ID, work: WORK });

export async function writeProgress(
  input: z.infer<typeof PROGRESS>,
): Promise<ActResult & { written?: { version: number; unseen: UnseenWords[] } }> {
  let written: { version: number; unseen: UnseenWords[] } | undefined;
  const result = await runQuietly(async ({ userId: actorId }) => {
    const { fields, ...row } = PROGRESS.parse(input);
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    written = await setProgress({ actorId, ...row, fields: Object.fromEntries(given) });
  });
  return { ...result, ...(written ? { written } : {}) };
}

export async function readProgress(
  input: z.infer<typeof ROW>,
): Promise<Answer<RowProgress | null>> {
  return runAnswer(({ userId }) => readRow({ userId, ...ROW.parse(input) }));
}

export async function hangProgress(input: z.infer<typeof HANG>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => hang({ actorId, ...HANG.parse(input) }));
}

export async function checkLedgerRow(input: z.infer<typeof CHECK>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => checkRow({ actorId, ...CHECK.parse(input) }));
}

export async function handleRow(input: z.infer<typeof HAND>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => setHandWork({ actorId, ...HAND.parse(input) }));
}

export async function unhandleRow(input: z.infer<typeof ROW>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => undoHandWork({ actorId, ...ROW.parse(input) }));
}

export async function rowHistory(
  input: z.infer<typeof ROW>,
): Promise<ActResult & { entries?: LedgerHistoryEntry[] }> {
  let entries: LedgerHistoryEntry[] = [];
  const result = await runQuietly(async ({ userId }) => {
    entries = await readHistory({ userId, ...ROW.parse(input) });
  });
  return { ...result, entries };
}
