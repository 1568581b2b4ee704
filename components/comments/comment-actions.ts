import type { Resolution } from '@/lib/review/resolution';
import type { ActResult } from '../forms/act';

/** A place to comment on, as it travels to the server; pins as base64. */
export type CommentTarget =
  | {
      readonly scope: 'text';
      readonly start: string;
      readonly end: string;
      readonly quote: string;
    }
  | { readonly scope: 'chip'; readonly chipId: string }
  | { readonly scope: 'section'; readonly blockUid: string };

/** Server actions of the comments; ids are made here, so that sending again does nothing twice. */
export interface CommentActions {
  readonly beginThread: (
    draftId: string,
    id: string,
    place: CommentTarget,
    body: string,
  ) => Promise<ActResult>;
  readonly reply: (threadId: string, id: string, body: string) => Promise<ActResult>;
  readonly changeComment: (commentId: string, body: string) => Promise<ActResult>;
  readonly removeComment: (commentId: string) => Promise<ActResult>;
  /** Null opens it again. */
  readonly setResolved: (threadId: string, resolution: Resolution | null) => Promise<ActResult>;
  readonly assign: (
    threadId: string,
    to: { readonly assigneeId: string | null; readonly due: string | null },
  ) => Promise<ActResult>;
  readonly placeThread: (threadId: string, place: CommentTarget) => Promise<ActResult>;
}
