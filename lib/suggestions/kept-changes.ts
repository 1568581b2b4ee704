import type { Block } from '../draft/draft';
import type { Proposal } from './hunk';
import { hunksOf } from './hunks-of';
import type { SentRow } from './plan-sync';
import { type Rebased, rebase } from './rebase';
import { sameHunk } from './same-hunk';

/** What a person suggested that the server does not know yet, and the text it was suggested on. */
export interface KeptChanges {
  readonly base: readonly Block[];
  readonly changes: readonly Proposal[];
  /** What the server knows. */
  readonly sent: readonly SentRow[];
  /** What it may know: it is sent under these ids, from this window or from one that found it kept. */
  readonly unsure: readonly SentRow[];
}

/** What was kept, to go on from. */
export interface Resumed extends KeptChanges {
  /** What has no place in the text any more. */
  readonly lost: readonly Rebased<Proposal>[];
}

/**
 * What several windows of one person kept, as one (K3): each change once, and all of them on the text as it is.
 * What the server was told and is not open any more is left out.
 */
export function resumed(
  main: readonly Block[],
  entries: readonly KeptChanges[],
  status: {
    readonly isOpen: (id: string) => boolean;
    readonly isDecided: (id: string) => boolean;
  },
): Resumed {
  const changes: Proposal[] = [];
  const lost: Rebased<Proposal>[] = [];
  const sent = new Map<string, SentRow>();
  const unsure = new Map<string, SentRow>();
  for (const kept of entries) {
    const gone = [
      ...kept.sent.filter(({ id }) => !status.isOpen(id)),
      ...kept.unsure.filter(({ id }) => status.isDecided(id)),
    ];
    const mine = kept.changes.filter(({ hunk }) => !gone.some((row) => sameHunk(row.hunk, hunk)));
    const { blocks, items } = rebase(kept.base, main, mine);
    lost.push(...items.filter(({ state }) => state === 'changed' || state === 'gone'));
    const others = [...changes];
    for (const one of hunksOf(main, blocks)) {
      const known = others.findIndex(({ hunk }) => sameHunk(hunk, one.hunk));
      if (known < 0) changes.push(one);
      else others.splice(known, 1);
    }
    const left = new Set(gone.map(({ id }) => id));
    for (const row of kept.sent) if (!left.has(row.id)) sent.set(row.id, row);
    for (const row of kept.unsure) if (!left.has(row.id)) unsure.set(row.id, row);
  }
  return { base: main, changes, sent: [...sent.values()], unsure: [...unsure.values()], lost };
}
