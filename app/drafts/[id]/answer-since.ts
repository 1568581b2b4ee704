import { z } from 'zod';
import { answerSignedIn } from './answer-signed-in';

const number = z.coerce.number().int().min(0).catch(0);

interface Asked {
  readonly userId: string;
  readonly draftId: string;
  /** Number of the last event the asker knows; 0 = none. */
  readonly since: number;
}

/** Answers what changed in a draft after event `since` of the address, as JSON that nobody keeps. */
export function answerSince(
  request: Request,
  draftId: string,
  read: (asked: Asked) => Promise<object>,
): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const since = number.parse(new URL(request.url).searchParams.get('since') ?? 0);
    const feed = await read({ userId, draftId, since });
    return Response.json(feed, { headers: { 'cache-control': 'no-store' } });
  });
}
