import type { Fit } from './fit-hunk';
import type { Hunk } from './hunk';

/** A change with its place in the shared text; only words have one, everything else goes by ids. */
export interface PinnedHunk {
  readonly hunk: Hunk;
  /** Encoded relative positions of the shared text, opaque here. */
  readonly start: Uint8Array | null;
  readonly end: Uint8Array | null;
}

/** A change with its place in what the text says now, and whether it fits there. */
export interface PlacedHunk {
  readonly hunk: Hunk;
  readonly state: Fit['state'];
}

/** A change that the server is to put on the text. */
export interface PutHunk extends PinnedHunk {
  /** The suggestion it belongs to. */
  readonly id: string;
  /** It takes an accepted suggestion back. */
  readonly takesBack: boolean;
  /** What its author suggested, when it is, or was, put on the text in other words. */
  readonly proposed?: Hunk | undefined;
  /** What stands there now and was seen, when that is to be replaced (`overNow`). */
  readonly now?: string | undefined;
}

/** What of a suggestion is stored with the very update that puts it on the text or takes it back. */
export interface HunkOnText {
  readonly id: string;
  /** What takes it back; null when it was taken back. */
  readonly inverse: PinnedHunk | null;
  /** The change that is on the text, when its words are not those of its author. */
  readonly reworded: Hunk | null;
  /** The suggestion as it is after it was taken back; null while it is on the text. */
  readonly again: PinnedHunk | null;
}

/** What became of one change that was put on a text. */
export interface Applied {
  readonly state: Fit['state'];
  /** What stands there now, when that is why it does not fit. */
  readonly current: string;
  /** What takes it back; null when nothing was written. */
  readonly inverse: PinnedHunk | null;
}
