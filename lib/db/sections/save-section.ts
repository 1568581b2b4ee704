import { type SectionFacts, sectionFacts } from '../../sections/section-facts';
import { type DraftActor, officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { checkedContent } from './checked-content';
import { writeVersion } from './write-version';

/**
 * Saves sections as a new block of the office's library (LB1, LB5); resolves with its id. Throws
 * `forbidden`, `not-found`, `title-too-long`, `invalid-input`, `library-empty`, `library-unknown`.
 */
export async function saveSection({
  actorId,
  draftId,
  ...input
}: DraftActor & {
  readonly facts: SectionFacts;
  readonly blocks: unknown;
}): Promise<string> {
  const facts = sectionFacts(input.facts);
  const content = checkedContent(input.blocks);
  return db().$transaction(async (tx) => {
    const { workspaceId } = await officePlace({ actorId, draftId }, 'library.save', tx);
    const { id } = await tx.sectionBlock.create({
      data: { workspaceId, createdById: actorId },
      select: { id: true },
    });
    await writeVersion({ blockId: id, no: 1, actorId, facts, content }, tx);
    const audit = { workspaceId, draftId, actorId, targetId: id };
    await recordAudit({ ...audit, action: 'library.saved' }, tx);
    return id;
  });
}
