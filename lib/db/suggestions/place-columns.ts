import type { Hunk } from '../../suggestions/hunk';
import type { PinnedHunk } from '../../suggestions/pinned-hunk';

/** Where a suggestion stands, as its row says it. */
export function placeColumns({ hunk, start, end }: PinnedHunk) {
  const bytes = (pin: Uint8Array | null) => pin && new Uint8Array(pin);
  const scope = hunk.op === 'text' ? 'text' : hunk.op === 'chip' ? 'chip' : 'section';
  const chipId = hunk.op === 'chip' ? hunk.id : null;
  const place = { relStart: bytes(start), relEnd: bytes(end), chipId, blockUid: blockOf(hunk) };
  return { scope, ...place } as const;
}

function blockOf(hunk: Hunk): string | null {
  if (hunk.op === 'insert' || hunk.op === 'delete') return hunk.block.uid;
  return hunk.op === 'move' ? (hunk.runs[0]?.uids[0] ?? null) : hunk.uid;
}
