import type { FieldChange } from '@/lib/draft/field-change';
import type { Spot } from '@/lib/suggestions/fit-text';
import type { AttrsHunk, Hunk, MoveHunk } from '@/lib/suggestions/hunk';

/** A change as it is to be drawn in an editor. */
export interface DrawnChange {
  /** Of the suggestion; own ones are drawn without. */
  readonly id: string;
  /** The suggestion whose card tells of it; null = it is not sent yet. */
  readonly row: string | null;
  /** A change of the text in this editor. */
  readonly hunk: Hunk;
  /** Where its words stand, as tokens of the shared text; null for what goes by ids. */
  readonly spot: Spot | null;
  /**
   * `asked`: the text is as before, the change is only shown. `made`: the copy has it already, and the
   * hunk is what would take it back.
   */
  readonly side: 'asked' | 'made';
  /** 1 to 10, of its author. */
  readonly colour: number;
  readonly author: string;
  /** Whether it is the one that is looked at. */
  readonly active: boolean;
}

/** How changes are named, in the language of the page. */
export interface ChangeWords {
  /** For screen readers and as a hint: who wants what. */
  readonly says: (what: 'insert' | 'delete', author: string, words: string) => string;
  /** 二级 → 三级 */
  readonly attrs: (hunk: AttrsHunk) => string;
  /** 牵头：甲局 → 乙局 */
  readonly field: (change: FieldChange) => string;
  /** Where blocks are to go. */
  readonly move: (hunk: MoveHunk, side: DrawnChange['side']) => string;
}
