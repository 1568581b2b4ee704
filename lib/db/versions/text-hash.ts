import { createHash } from 'node:crypto';
import type { Block, DraftMeta } from '../../draft/draft';
import { canonicalText } from '../../versions/canonical-text';

/** SHA-256 of the canonical text (lib/versions V10), hex. */
export function textHash(meta: DraftMeta, blocks: readonly Block[]): string {
  return createHash('sha256').update(canonicalText(meta, blocks), 'utf8').digest('hex');
}
