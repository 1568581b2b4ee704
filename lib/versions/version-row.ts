import type { Stage } from '../review/stage';

/** A version as lists show it. */
export interface VersionRow {
  readonly no: number;
  /** By the server, by a person, because an older one was about to be restored, or at a new stage. */
  readonly kind: 'auto' | 'named' | 'restore' | 'stage';
  readonly label: string;
  /** The stage that it began, and in which round; null for other kinds. */
  readonly stage: Stage | null;
  readonly round: number | null;
  /** SHA-256 of the canonical text of a 定稿 (V10), hex; else null. */
  readonly hash: string | null;
  /** Who wrote since the version before, by name; empty = no longer known. */
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly chars: number;
  /** Characters more or fewer than the version before. */
  readonly change: number;
}
