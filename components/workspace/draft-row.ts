import type { Stage } from '@/lib/review/stage';
import type { ActResult } from '../forms/act';

/** A server action on one draft of the list. */
export type DraftAct = (draftId: string) => Promise<ActResult>;

/** One line of the list, as plain data that crosses from server to browser. */
export interface DraftRow {
  readonly id: string;
  readonly name: string;
  /** Civil date YYYY-MM-DD. */
  readonly speechDate: string | null;
  readonly speaker: string;
  readonly chars: number;
  readonly stage: Stage;
  readonly editedBy: string | null;
  readonly editedAt: Date | null;
  /** Who has it open now; `order` chooses the seal's colour. */
  readonly here: readonly {
    readonly userId: string;
    readonly name: string;
    readonly order: number;
  }[];
  readonly canBin: boolean;
}
