import type { CommentActions } from '../comments/comment-actions';
import type { UnitActions } from '../editor/chip/unit-choice';
import type { LedgerActions } from '../ledger/row/ledger-actions';
import type { OutlineActions } from '../scaffolds/outline-actions';
import type { SectionActions } from '../sections/section-actions';
import type { SaveTemplate } from '../templates/template-actions';
import type { LibraryActions } from './library/library-actions';
import type { VersionActions } from './versions/version-actions';

/** Server actions that the panels call, by area; handed down from the page of the draft. */
export interface PanelActions {
  readonly library: LibraryActions;
  readonly comments: CommentActions;
  readonly ledger: LedgerActions;
  readonly sections: SectionActions;
  readonly templates: { readonly save: SaveTemplate };
  readonly scaffolds: OutlineActions;
  readonly units: UnitActions;
  readonly versions: VersionActions;
}
