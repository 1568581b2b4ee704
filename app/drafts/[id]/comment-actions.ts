'use server';
import { z } from 'zod';
import type { CommentTarget } from '@/components/comments/comment-actions';
import type { ActResult } from '@/components/forms/act';
import { assignThread } from '@/lib/db/annotations/assign-thread';
import { createThread } from '@/lib/db/annotations/create-thread';
import { deleteComment } from '@/lib/db/annotations/delete-comment';
import { editComment } from '@/lib/db/annotations/edit-comment';
import { placeThread as placeAgain } from '@/lib/db/annotations/place-thread';
import { replyToThread } from '@/lib/db/annotations/reply-to-thread';
import { setThreadResolved } from '@/lib/db/annotations/set-thread-resolved';
import { expectedFailure } from '@/lib/db/expected-failure';
import { AppError } from '@/lib/result/app-error';
import { OUTCOMES, type Resolution } from '@/lib/review/resolution';
import { currentPerson } from '../../session/require-person';

const text = z.string();
/** Ids that windows make: 12 characters or more, nothing that could be read as anything else. */
const newId = z.string().regex(/^[\w-]{12,64}$/);
const pin = z
  .string()
  .max(200)
  .transform((base64) => new Uint8Array(Buffer.from(base64, 'base64')));
const target = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('text'), start: pin, end: pin, quote: text }),
  z.object({ scope: z.literal('chip'), chipId: text }),
  z.object({ scope: z.literal('section'), blockUid: text }),
]);

/** Unlike other actions it never leads away: the words being written are on this page. */
async function run(use: (actorId: string) => Promise<void>): Promise<ActResult> {
  try {
    const person = await currentPerson();
    if (!person) throw new AppError('not-signed-in');
    await use(person.userId);
    return {};
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return { error: failure.code };
  }
}

export async function beginThread(
  draftId: string,
  id: string,
  place: CommentTarget,
  body: string,
): Promise<ActResult> {
  return run((actorId) =>
    createThread({
      actorId,
      draftId: text.parse(draftId),
      id: newId.parse(id),
      target: target.parse(place),
      body: text.parse(body),
    }),
  );
}

export async function reply(threadId: string, id: string, body: string): Promise<ActResult> {
  const input = { threadId: text.parse(threadId), id: newId.parse(id), body: text.parse(body) };
  return run((actorId) => replyToThread({ actorId, ...input }));
}

export async function changeComment(commentId: string, body: string): Promise<ActResult> {
  const input = { commentId: text.parse(commentId), body: text.parse(body) };
  return run((actorId) => editComment({ actorId, ...input }));
}

export async function removeComment(commentId: string): Promise<ActResult> {
  return run((actorId) => deleteComment({ actorId, commentId: text.parse(commentId) }));
}

const resolution = z.object({ outcome: z.enum(OUTCOMES), reason: text }).nullable();

export async function setResolved(threadId: string, asked: Resolution | null): Promise<ActResult> {
  const input = { threadId: text.parse(threadId), resolution: resolution.parse(asked) };
  return run((actorId) => setThreadResolved({ actorId, ...input }));
}

const assignment = z.object({ assigneeId: text.nullable(), due: text.nullable() });

export async function assign(threadId: string, to: z.infer<typeof assignment>): Promise<ActResult> {
  const input = { threadId: text.parse(threadId), ...assignment.parse(to) };
  return run((actorId) => assignThread({ actorId, ...input }));
}

export async function placeThread(threadId: string, place: CommentTarget): Promise<ActResult> {
  const input = { threadId: text.parse(threadId), target: target.parse(place) };
  return run((actorId) => placeAgain({ actorId, ...input }));
}
