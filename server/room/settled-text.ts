import type * as Y from 'yjs';
import type { SettledText } from '@/lib/wire/draft-rooms';
import { readBlocks } from '@/lib/ytext/read-blocks';
import type { AckLedger } from './ack-ledger';
import { inTime } from './in-time';
import type { QuietWork } from './quiet-work';

/**
 * A text in order, once everything applied is committed. Rejects with `unavailable` when that takes longer
 * than `ms`, or the room dies before.
 */
export async function settledText(
  doc: Y.Doc,
  ledger: AckLedger<object>,
  quiet: QuietWork,
  ms: number,
): Promise<SettledText> {
  quiet.repair();
  while (!ledger.allCommitted) await inTime(ledger.settled(), ms);
  return { blocks: readBlocks(doc), seq: quiet.lastSeq };
}
