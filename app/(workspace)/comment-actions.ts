'use server';
import { z } from 'zod';
import type { ActResult } from '@/components/forms/act';
import { putAwayCommentMention } from '@/lib/db/annotations/put-away-comment-mention';
import { runAct } from '../forms/run-act';

const ID = z.string().min(1).max(64);

export async function putAwayMention(commentId: string): Promise<ActResult> {
  return runAct(({ userId }) => putAwayCommentMention({ userId, commentId: ID.parse(commentId) }));
}
