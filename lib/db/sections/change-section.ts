import { type SectionFacts, sectionFacts } from '../../sections/section-facts';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { checkedContent } from './checked-content';
import { ownRow } from './own-row';
import { writeVersion } from './write-version';

/**
 * Makes a new version of a block: other facts, other content, or both (LB3). Throws `forbidden`,
 * `not-found`, `library-changed`, and what saving throws.
 */
export async function changeSection({
  actorId,
  draftId,
  id,
  version,
  ...input
}: DraftActor & {
  readonly id: string;
  /** The version that was edited. */
  readonly version: number;
  readonly facts: SectionFacts;
  /** Null keeps the content. */
  readonly blocks: unknown;
}): Promise<void> {
  const facts = sectionFacts(input.facts);
  const content = input.blocks === null ? null : checkedContent(input.blocks);
  await db().$transaction(async (tx) => {
    const place = await placeInOffice({ actorId, draftId }, tx);
    const row = await ownRow({ id, version }, place, tx);
    const before = { blockId: row.id, no: row.currentVersion };
    const old = await tx.sectionBlockVersion.findUniqueOrThrow({ where: { blockId_no: before } });
    const no = row.currentVersion + 1;
    await writeVersion({ blockId: row.id, no, actorId, facts, content: content ?? old }, tx);
    const audit = { workspaceId: place.workspaceId, draftId, actorId, targetId: row.id };
    await recordAudit({ ...audit, action: 'library.changed' }, tx);
  });
}
