import type { Hunk } from './hunk';

/** A change with its place in the shared text; only words have one, everything else goes by ids. */
export interface PinnedHunk {
  readonly hunk: Hunk;
  /** Encoded relative positions of the shared text, opaque here. */
  readonly start: Uint8Array | null;
  readonly end: Uint8Array | null;
}

/** What became of one change that was put on a text. */
export interface Applied {
  readonly state: 'fits' | 'there' | 'changed' | 'gone';
  /** What stands there now, when that is why it does not fit. */
  readonly current: string;
  /** What takes it back; null when nothing was written. */
  readonly inverse: PinnedHunk | null;
}
