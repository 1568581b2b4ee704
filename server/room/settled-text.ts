import type * as Y from 'yjs';
import { AppError } from '@/lib/result/app-error';
import type { SettledText } from '@/lib/wire/draft-rooms';
import { readBlocks } from '@/lib/ytext/read-blocks';
import type { AckLedger } from './ack-ledger';
import type { QuietWork } from './quiet-work';

/**
 * A text in order, once everything applied is committed. Rejects with `unavailable` when that takes longer
 * than `ms`.
 */
export async function settledText(
  doc: Y.Doc,
  ledger: AckLedger<object>,
  quiet: QuietWork,
  ms: number,
): Promise<SettledText> {
  quiet.repair();
  await inTime(ledger.settled(), ms);
  return { blocks: readBlocks(doc), seq: quiet.lastSeq };
}

async function inTime(work: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('unavailable', 'not in time')), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
