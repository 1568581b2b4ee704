import type { Role } from '@/lib/access/role';
import type { LiveSession } from '../editor/live-session';
import type { PanelActions } from './panel-actions';

/** What the panels know of the draft beside its text; the live title and dates are `session.meta`. */
export interface PanelDraft {
  readonly draftId: string;
  /** The role now; null until the server has said it. */
  readonly role: Role | null;
  readonly me: { readonly id: string; readonly name: string };
  /** Civil date of today in the workspace's zone, when the page was made. */
  readonly today: string;
  /** 字 the speech should have; null = no budget. */
  readonly wordBudget: number | null;
}

export interface PanelProps {
  readonly session: LiveSession;
  readonly draft: PanelDraft;
  readonly actions: PanelActions;
  readonly onClose: () => void;
}
