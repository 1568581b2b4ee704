import type { Editor } from '@tiptap/core';
import type { DraftMeta } from '@/lib/draft/draft';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import type { UnitActions } from '../../editor/chip/unit-choice';
import type { LiveSession } from '../../editor/live-session';
import type { ProgressContext } from '../../ledger/row/progress-context';

/** What the parts of an open row need beside the row: also the text, and the other rows. */
export interface LedgerContext extends ProgressContext {
  readonly session: LiveSession;
  readonly editor: Editor;
  readonly meta: DraftMeta;
  readonly units: UnitActions;
  /** All tasks, for what a change touches and what a row can go into. */
  readonly tasks: readonly LedgerTask[];
  /** Whether the text may be changed here. */
  readonly mayText: boolean;
}
