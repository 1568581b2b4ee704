import type { PinnedHunk } from '../../suggestions/pinned-hunk';
import type { Prisma } from '../generated/client';
import { pinnedFrom } from './decided-group';
import { pinFromBase64, pinToBase64 } from './pin-base64';

/** A change that takes another one back, as it is stored. */
export function inverseJson({ hunk, start, end }: PinnedHunk): object {
  return { hunk, start: pinToBase64(start), end: pinToBase64(end) };
}

/** The same read back; null when there is nothing to take back. */
export function inverseFrom(json: Prisma.JsonValue): PinnedHunk | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  return pinnedFrom(json.hunk, pinFromBase64(json.start), pinFromBase64(json.end));
}
