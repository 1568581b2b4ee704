import { canWrite } from '../../access/role';
import type { SectionFeed } from '../../sections/work/section-work';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db } from '../client';
import { peopleOfDraft } from '../members/people-of-draft';
import { sectionWorkFrom } from './section-work-from';

/**
 * The work on the sections of a draft that changed after event `since` (0 = all), with the number to ask
 * with next time (SPEC SW4). Throws `not-found`, `forbidden`.
 */
export async function listSectionWork({
  userId,
  draftId,
  since = 0,
}: {
  userId: string;
  draftId: string;
  since?: number;
}): Promise<SectionFeed> {
  return db().$transaction(async (tx) => {
    const guard = { userId, draftId, right: 'draft.read' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    // Before the rows: what commits in between is then told twice, never missed.
    const last = await tx.sectionEvent.aggregate({ where: { draftId }, _max: { seq: true } });
    const touched = await tx.sectionEvent.findMany({
      where: { draftId, seq: { gt: since } },
      distinct: ['sectionUid'],
      select: { sectionUid: true },
    });
    const sections = await tx.sectionWork.findMany({
      where: { draftId, sectionUid: { in: touched.map(({ sectionUid }) => sectionUid) } },
    });
    const people = await peopleOfDraft({ draftId, workspaceId }, tx);
    return {
      seq: Number(last._max.seq ?? 0),
      sections: sections.map(sectionWorkFrom),
      people: people.map(({ id, name, role }) => ({ id, name, writes: canWrite(role) })),
    };
  });
}
