import type { Editor } from '@tiptap/core';
import type { DraftMeta } from '@/lib/draft/draft';
import type { LedgerTask } from '@/lib/ledger/ledger-view';
import type { LiveSession } from '../../editor/live-session';
import type { PanelActions } from '../panel-actions';

/** What the parts of an open row need beside the row. */
export interface LedgerContext {
  readonly session: LiveSession;
  readonly editor: Editor;
  readonly meta: DraftMeta;
  readonly draftId: string;
  readonly actions: Pick<PanelActions, 'ledger' | 'units'>;
  /** All tasks, for what a change touches and what a row can go into. */
  readonly tasks: readonly LedgerTask[];
  /** Whether progress and hand work may be written here. */
  readonly may: boolean;
  /** Whether the text may be changed here. */
  readonly mayText: boolean;
  /** Reads what the server has now; the others are told by it. */
  readonly refresh: () => void;
}
