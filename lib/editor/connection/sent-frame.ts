import { MESSAGE } from '@/lib/wire/message-kind';

/** What a frame that this client sends means for the acknowledgement count (SAVE2). */
export type SentFrame = 'update' | 'step2' | 'empty-step2' | 'other';

const SYNC_STEP_2 = 1;
const SYNC_UPDATE = 2;

/**
 * Classifies an outgoing frame by its first bytes: `0 2 …` is an update, `0 1 …` a sync step 2; a
 * step 2 that carries the empty update (two zero bytes) is not counted by the server either.
 */
export function sentFrame(bytes: Uint8Array): SentFrame {
  if (bytes[0] !== MESSAGE.sync) return 'other';
  if (bytes[1] === SYNC_UPDATE) return 'update';
  if (bytes[1] !== SYNC_STEP_2) return 'other';
  const empty = bytes.length === 5 && bytes[2] === 2 && bytes[3] === 0 && bytes[4] === 0;
  return empty ? 'empty-step2' : 'step2';
}
