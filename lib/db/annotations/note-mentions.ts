import { mentionsIn } from '../../review/mentions';
import type { Tx } from '../client';
import { peopleOfDraft } from '../members/people-of-draft';

/**
 * Notes whom the words of a comment name with @, as far as they can open the draft; the writer is not told, and
 * whoever is not named any more has nothing to look at (SPEC C10).
 */
export async function noteMentions(
  comment: {
    commentId: string;
    authorId: string;
    body: string;
    draftId: string;
    workspaceId: string;
  },
  tx: Tx,
): Promise<void> {
  const { commentId, authorId, body } = comment;
  const people = await peopleOfDraft(comment, tx);
  const names = new Set(
    mentionsIn(
      body,
      people.map(({ name }) => name),
    ).map(({ name }) => name),
  );
  const told = people.filter(({ id, name }) => id !== authorId && names.has(name));
  const toIds = told.map(({ id }) => id);
  await tx.commentMention.deleteMany({ where: { commentId, toId: { notIn: toIds } } });
  const data = toIds.map((toId) => ({ commentId, toId }));
  await tx.commentMention.createMany({ data, skipDuplicates: true });
}
