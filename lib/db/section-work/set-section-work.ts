import { canWrite } from '../../access/role';
import { readCivilDate } from '../../deadlines/civil-date';
import { AppError } from '../../result/app-error';
import {
  MAX_SECTION_TITLE,
  NO_WORK,
  type SectionFields,
  type SectionWork,
} from '../../sections/work/section-work';
import { assertCanInDraft } from '../access/assert-can-in-draft';
import { db, type Tx } from '../client';
import { peopleOfDraft } from '../members/people-of-draft';
import { handOver } from './hand-over';
import { lockSections, tellSections } from './section-event';
import { sectionWorkFrom } from './section-work-from';

const FIELDS = ['ownerId', 'helperIds', 'due', 'status', 'discarded'] as const;
/** Helpers of one section. */
const MAX_HELPERS = 20;

/**
 * Sets fields of the work on a section, live for everybody (SPEC SW1-SW6). `title` is the heading as the
 * writer sees it; null = it is gone and the kept one stays. Throws `not-found`, `forbidden`,
 * `section-person`, `invalid-input`.
 */
export async function setSectionWork({
  actorId,
  draftId,
  uid,
  title,
  fields,
}: {
  actorId: string;
  draftId: string;
  uid: string;
  title: string | null;
  fields: Partial<SectionFields>;
}): Promise<void> {
  const seq = await db().$transaction(async (tx) => {
    await lockSections(draftId, tx);
    const guard = { userId: actorId, draftId, right: 'draft.sections' } as const;
    const { workspaceId } = await assertCanInDraft(guard, tx);
    const where = { draftId_sectionUid: { draftId, sectionUid: uid } };
    const row = await tx.sectionWork.findUnique({ where });
    const before: SectionWork = row
      ? sectionWorkFrom(row)
      : { uid, title: title ?? '', ...NO_WORK };
    const wanted: SectionFields = { ...before, discarded: false, ...fields };
    const changed = FIELDS.filter((field) => said(wanted[field]) !== said(before[field]));
    if (changed.length === 0) return null;
    await check(before, wanted, { draftId, workspaceId }, tx);
    const { discarded, ownerId, helperIds, due, status } = wanted;
    const data = {
      ...{ ownerId, helperIds: [...helperIds], due, status },
      title: (title ?? before.title).slice(0, MAX_SECTION_TITLE),
      discardedAt: discarded ? new Date() : null,
    };
    await tx.sectionWork.upsert({
      where,
      create: { draftId, sectionUid: uid, ...data },
      update: data,
    });
    await handOver({ draftId, sectionUid: uid, fromId: actorId, before, after: wanted }, tx);
    let last = 0n;
    for (const field of changed) {
      const words = { before: said(before[field]), after: said(wanted[field]) };
      const data = { draftId, sectionUid: uid, actorId, field, ...words };
      ({ seq: last } = await tx.sectionEvent.create({ data, select: { seq: true } }));
    }
    return Number(last);
  });
  if (seq !== null) tellSections(draftId, seq);
}

function said(value: SectionFields[(typeof FIELDS)[number]]): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

async function check(
  before: SectionFields,
  { ownerId, helperIds, due }: SectionFields,
  draft: { draftId: string; workspaceId: string },
  tx: Tx,
): Promise<void> {
  if (due !== null && readCivilDate(due) === null) throw new AppError('invalid-input');
  if (helperIds.length > MAX_HELPERS) throw new AppError('invalid-input');
  const kept = new Set([before.ownerId, ...before.helperIds]);
  const added = [ownerId, ...helperIds].filter((id) => id !== null && !kept.has(id));
  if (added.length === 0) return;
  const people = await peopleOfDraft(draft, tx);
  const writers = new Set(people.filter(({ role }) => canWrite(role)).map(({ id }) => id));
  if (added.some((id) => id === null || !writers.has(id))) throw new AppError('section-person');
}
