import type { CommentActions } from '../comments/comment-actions';
import type { LibraryActions } from './library/library-actions';

/** Server actions that the panels call, by area; handed down from the page of the draft. */
export interface PanelActions {
  readonly library: LibraryActions;
  readonly comments: CommentActions;
}
