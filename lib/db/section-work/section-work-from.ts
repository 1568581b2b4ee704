import type { SectionWork } from '../../sections/work/section-work';
import type { SectionWork as Row } from '../generated/client';

/** A stored row as everybody sees it. */
export function sectionWorkFrom(row: Row): SectionWork {
  const { sectionUid: uid, title, ownerId, helperIds, due, status, discardedAt } = row;
  return { uid, title, ownerId, helperIds, due, status, discarded: discardedAt !== null };
}
