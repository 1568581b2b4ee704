import type { Block } from '@/lib/draft/draft';
import type { SinceLast } from '@/lib/versions/since-last';
import type { VersionRow } from '@/lib/versions/version-row';
import type { ActResult, Answer } from '../../forms/act';

/** What the versions ask of the server. */
export interface VersionActions {
  readonly list: (
    draftId: string,
  ) => Promise<ActResult & { readonly data?: readonly VersionRow[] }>;
  readonly keep: (draftId: string, label: string) => Promise<ActResult>;
  /** What changed since the person last had the draft open; null = nothing. */
  readonly since: (draftId: string) => Promise<Answer<SinceLast | null>>;
  /** Whether a 定稿 is still what its hash says. */
  readonly verify: (draftId: string, no: number) => Promise<Answer<{ readonly same: boolean }>>;
  /** Keeps the text as it is now, and answers with it and with the version's. */
  readonly prepareRestore: (draftId: string, no: number) => Promise<RestoreAnswer>;
}

export type RestoreAnswer = ActResult & {
  readonly texts?: { readonly version: readonly Block[]; readonly kept: readonly Block[] };
};
