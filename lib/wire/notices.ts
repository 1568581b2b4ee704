import type { Role } from '../access/role';
import type { DraftMeta } from '../draft/draft';
import type { Stage } from '../review/stage';

/** `5 event`: what changed beside the text. */
export type DraftEvent =
  | { readonly type: 'meta'; readonly meta: DraftMeta }
  | { readonly type: 'role'; readonly role: Role }
  /** 起草, 征求意见, 送审 or 定稿; told at the beginning and at every change. */
  | { readonly type: 'stage'; readonly stage: Stage }
  /** Comments changed; `seq` is the number of the last event, the rows are to be fetched. */
  | { readonly type: 'annotations'; readonly seq: number }
  /** Progress or hand work of the ledger changed; fetched in the same way. */
  | { readonly type: 'ledger'; readonly seq: number }
  /** Who writes which section changed; fetched in the same way. */
  | { readonly type: 'sections'; readonly seq: number };

/** `6 reset`: the client must drop its Y.Doc and start from a fresh one; `reason` selects the user text. */
export interface ResetNotice {
  readonly reason: 'invalid-update' | 'too-large' | 'restored' | 'final';
}

/** `7 denied`: an update was not applied. */
export interface DeniedNotice {
  readonly reason: 'read-only';
}

/** `8 rescued` and the stranded-text card: words that have lost their place. */
export interface RescuedNotice {
  readonly id: string;
  readonly kind: 'stranded' | 'rescued';
  readonly text: string;
  /** For stranded text: the uid-less or normalised block it now stands in. */
  readonly blockUid?: string;
}
