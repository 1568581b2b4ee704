import { z } from 'zod';
import { listThreads } from '@/lib/db/annotations/list-threads';
import { answerSignedIn } from '../answer-signed-in';

const number = z.coerce.number().int().min(0).catch(0);

/** The threads that changed after event `since`, as JSON (`ThreadFeed`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const since = number.parse(new URL(request.url).searchParams.get('since') ?? 0);
    const feed = await listThreads({ userId, draftId: (await params).id, since });
    return Response.json(feed, { headers: { 'cache-control': 'no-store' } });
  });
}
