import { can } from '../../access/can';
import { type CivilDate, readCivilDate } from '../../deadlines/civil-date';
import { AppError } from '../../result/app-error';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { peopleOfDraft } from '../members/people-of-draft';
import { appendEvent } from './append-event';
import { tellAnnotations } from './tell-annotations';
import { threadOf } from './thread-of';

/**
 * Says who is to deal with a thread and until when; null takes it back (SPEC C9). Throws `not-found`,
 * `forbidden`, `comment-person` when the person may not comment in the draft, `invalid-input` for a day that
 * does not exist.
 */
export async function assignThread(input: {
  actorId: string;
  threadId: string;
  assigneeId: string | null;
  due: CivilDate | null;
}): Promise<void> {
  const { actorId, threadId, assigneeId, due } = input;
  if (due !== null && readCivilDate(due) === null) throw new AppError('invalid-input');
  const told = await db().$transaction(async (tx) => {
    const { draftId, workspaceId, row } = await threadOf({ actorId, threadId }, tx);
    if (row.assigneeId === assigneeId && row.due === due) return null;
    if (assigneeId !== null && assigneeId !== row.assigneeId) {
      const people = await peopleOfDraft({ draftId, workspaceId }, tx);
      const person = people.find(({ id }) => id === assigneeId);
      if (!person || !can(person.role, 'draft.comment')) throw new AppError('comment-person');
    }
    await tx.annotation.update({ where: { id: threadId }, data: { assigneeId, due } });
    const detail = { assigneeId, due };
    const audit = { workspaceId, actorId, draftId, targetId: threadId, detail };
    await recordAudit({ ...audit, action: 'comment.assigned' }, tx);
    const event = { draftId, annotationId: threadId, actorId, type: 'assigned' } as const;
    return { draftId, seq: await appendEvent({ ...event, data: detail }, tx) };
  });
  if (told) tellAnnotations(told.draftId, told.seq);
}
