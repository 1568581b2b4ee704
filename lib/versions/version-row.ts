/** A version as lists show it. */
export interface VersionRow {
  readonly no: number;
  /** By the server, by a person, or because an older one was about to be restored. */
  readonly kind: 'auto' | 'named' | 'restore';
  readonly label: string;
  /** Who wrote since the version before, by name; empty = no longer known. */
  readonly authors: readonly string[];
  /** ISO 8601. */
  readonly at: string;
  readonly chars: number;
  /** Characters more or fewer than the version before. */
  readonly change: number;
}
