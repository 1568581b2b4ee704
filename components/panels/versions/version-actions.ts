import type { Block } from '@/lib/draft/draft';
import type { ActResult } from '../../forms/act';

/** A version as the panel lists it; times are ISO 8601. */
export interface ListedVersion {
  readonly no: number;
  readonly kind: 'auto' | 'named' | 'restore';
  readonly label: string;
  readonly authors: readonly string[];
  readonly at: string;
  readonly chars: number;
  readonly change: number;
}

/** What the versions ask of the server. */
export interface VersionActions {
  readonly list: (
    draftId: string,
  ) => Promise<ActResult & { readonly data?: readonly ListedVersion[] }>;
  readonly keep: (draftId: string, label: string) => Promise<ActResult>;
  /** Keeps the text as it is now and answers with the version's. */
  readonly prepareRestore: (
    draftId: string,
    no: number,
  ) => Promise<ActResult & { readonly blocks?: readonly Block[] }>;
}
