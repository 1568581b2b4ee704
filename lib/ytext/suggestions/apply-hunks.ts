import * as Y from 'yjs';
import { AppError } from '../../result/app-error';
import { edited } from '../../suggestions/edits';
import { fitHunk } from '../../suggestions/fit-hunk';
import type { Applied, PinnedHunk } from '../../suggestions/pinned-hunk';
import type { TextToken } from '../../suggestions/text-tokens';
import { validateUpdate } from '../validate-update';
import { docTokens } from './doc-tokens';
import { freshIds, leavingIds } from './fresh-ids';
import { pinHunk, spotsOf, type Translate } from './pin-hunk';
import { writeEdit } from './write-edit';

/** Transaction origin of accepted suggestions, and of those taken back. */
export const SUGGESTION = 'lectern-suggestion';

export interface Applying {
  readonly origin: unknown;
  readonly newUid: () => string;
  /** The tokens of the document, when they are read already. */
  readonly tokens?: readonly TextToken[];
  /** Where characters went that were moved; nowhere by default. */
  readonly translate?: Translate;
  /** Called within the transaction, when all is written. */
  readonly written?: (applied: readonly Applied[]) => void;
}

/**
 * Puts changes on the shared text in one transaction (G1-G6), each where it fits; the answers stand in the
 * order of the changes. What is carried goes last, so that the words of the others are still in their place.
 */
export function applyHunks(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  applying: Applying,
): Applied[] {
  const applied: Applied[] = [];
  const order = [...pinned.keys()].sort((a, b) => last(pinned[a]) - last(pinned[b]) || a - b);
  const leaving = leavingIds(pinned.map(({ hunk }) => hunk));
  doc.transact(() => {
    let tokens = applying.tokens ?? docTokens(doc);
    for (const at of order) {
      const one = pinned[at];
      if (!one) continue;
      const done = applyOne(doc, tokens, one, leaving, applying);
      tokens = done.tokens;
      applied[at] = done.applied;
    }
    applying.written?.(applied);
  }, applying.origin);
  return applied;
}

/**
 * The same, but all of them or nothing (G4), and only what the guard takes from anybody (G6): tried on a copy
 * first. Throws `too-large` for a text that would become too long, `invalid-input` for what is no such text.
 */
export function applyTogether(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  applying: Applying,
): Applied[] {
  const { applied, update } = tryHunks(doc, pinned, applying);
  if (applied.some(({ state }) => state === 'changed' || state === 'gone')) return applied;
  const valid = update ? validateUpdate(doc, update) : null;
  if (valid && !valid.ok) {
    const { code, detail } = valid.error;
    throw new AppError(code === 'too-large' ? code : 'invalid-input', detail);
  }
  return applyHunks(doc, pinned, applying);
}

/** What the changes would be; `update` is null when they write nothing. */
function tryHunks(
  doc: Y.Doc,
  pinned: readonly PinnedHunk[],
  applying: Applying,
): { readonly applied: Applied[]; readonly update: Uint8Array | null } {
  const trial = new Y.Doc();
  Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  trial.on('update', (update: Uint8Array) => updates.push(update));
  const { written: _, ...silent } = applying;
  const applied = applyHunks(trial, pinned, silent);
  trial.destroy();
  return { applied, update: updates[0] ?? null };
}

function last(one: PinnedHunk | undefined): number {
  return one?.hunk.op === 'move' ? 1 : 0;
}

function applyOne(
  doc: Y.Doc,
  before: readonly TextToken[],
  one: PinnedHunk,
  leaving: ReadonlySet<string>,
  { newUid, translate = () => null }: Applying,
): { readonly applied: Applied; readonly tokens: readonly TextToken[] } {
  const spot = spotsOf(doc, [one], translate)[0] ?? null;
  const first = fitHunk(before, one.hunk, spot);
  const current = first.state === 'changed' ? first.current : '';
  if (first.state !== 'fits')
    return { applied: { state: first.state, current, inverse: null }, tokens: before };
  const mine = freshIds(before, one.hunk, newUid, leaving);
  const found = mine === one.hunk ? first : fitHunk(before, mine, spot);
  if (found.state !== 'fits') throw new Error('new ids made a change not fit');
  let tokens = before;
  for (const edit of found.edits) {
    writeEdit(doc, tokens, edit);
    tokens = edited(tokens, edit);
  }
  const inverse = pinHunk(doc, tokens, found.inverse);
  return { applied: { state: 'fits', current, inverse }, tokens };
}
