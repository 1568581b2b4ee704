import type { Hunk, Proposal, TextHunk } from './hunk';
import { sameHunk, signOf } from './same-hunk';
import { partTokens } from './text-tokens';

/** An open suggestion as it was last sent. */
export interface SentRow {
  readonly id: string;
  readonly hunk: Hunk;
  readonly groupId: string | null;
}

/** What is to be sent so that the rows are the changes (K1, K2). */
export interface SyncPlan<P extends Proposal> {
  /** All changes under their ids. */
  readonly rows: readonly (SentRow & { readonly proposal: P })[];
  /** Ids of those that are new or mean something else now. */
  readonly upserts: ReadonlySet<string>;
  /** Ids of those that are no longer suggested. */
  readonly removes: readonly string[];
}

/**
 * Gives changes the ids of the rows they go on from: the same change, else one of the same kind at the same
 * place, else the same words in another paragraph (K1). Pure; `newId` makes ids of rows and groups.
 */
export function planSync<P extends Proposal>(
  sent: readonly SentRow[],
  proposals: readonly P[],
  newId: () => string,
): SyncPlan<P> {
  const left = new Set(sent);
  const found = new Map<P, SentRow>();
  const same = new Map<string, SentRow[]>();
  for (const row of sent) {
    const sign = signOf(row.hunk);
    same.set(sign, [...(same.get(sign) ?? []), row]);
  }
  const goesOn = ({ hunk }: P) => [...left].find((row) => continues(row.hunk, hunk));
  const elsewhere = ({ hunk }: P) => [...left].find((row) => sameWords(row.hunk, hunk));
  for (const find of [({ hunk }: P) => same.get(signOf(hunk))?.shift(), goesOn, elsewhere])
    for (const proposal of proposals) {
      if (found.has(proposal)) continue;
      const row = find(proposal);
      if (!row) continue;
      left.delete(row);
      found.set(proposal, row);
    }
  const groups = groupIds(proposals, found, newId);
  const upserts = new Set<string>();
  const rows = proposals.map((proposal) => {
    const row = found.get(proposal);
    const groupId = proposal.group === null ? null : (groups.get(proposal.group) ?? null);
    const id = row?.id ?? newId();
    const { hunk } = proposal;
    if (!row || row.groupId !== groupId || !sameHunk(row.hunk, hunk)) upserts.add(id);
    return { id, hunk, groupId, proposal };
  });
  return { rows, upserts, removes: [...left].map(({ id }) => id) };
}

function groupIds<P extends Proposal>(
  proposals: readonly P[],
  found: ReadonlyMap<P, SentRow>,
  newId: () => string,
): Map<number, string> {
  const ids = new Map<number, string>();
  const taken = new Set<string>();
  for (const proposal of proposals) {
    const known = found.get(proposal)?.groupId;
    if (proposal.group === null || ids.has(proposal.group) || !known || taken.has(known)) continue;
    ids.set(proposal.group, known);
    taken.add(known);
  }
  for (const { group } of proposals) if (group !== null && !ids.has(group)) ids.set(group, newId());
  return ids;
}

/** Whether one change is the other gone on: of the same thing, words overlapping or side by side. */
function continues(a: Hunk, b: Hunk): boolean {
  if (a.op === 'text' && b.op === 'text') return a.uid === b.uid && touches(a, b);
  return a.op !== 'text' && a.op === b.op && thingOf(a) === thingOf(b);
}

/** The same words in a paragraph of another id: it was cut, or made one with another. */
function sameWords(a: Hunk, b: Hunk): boolean {
  return a.op === 'text' && b.op === 'text' && sameHunk(a, { ...b, uid: a.uid });
}

function touches(a: TextHunk, b: TextHunk): boolean {
  const end = (hunk: TextHunk) => hunk.start + partTokens(hunk.del).length;
  return a.start <= end(b) && b.start <= end(a);
}

function thingOf(hunk: Exclude<Hunk, TextHunk>): string {
  if (hunk.op === 'attrs') return hunk.uid;
  if (hunk.op === 'chip') return `${hunk.id}/${hunk.field}`;
  return hunk.op === 'move' ? (hunk.runs[0]?.uids[0] ?? '') : hunk.block.uid;
}
