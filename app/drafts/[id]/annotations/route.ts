import { z } from 'zod';
import { listThreads } from '@/lib/db/annotations/list-threads';
import { expectedFailure } from '@/lib/db/expected-failure';
import { sessionFromHeaders } from '@/lib/db/sessions/session-from-headers';
import { AppError } from '@/lib/result/app-error';
import { HTTP_STATUS } from '@/lib/result/http-status';

const number = z.coerce.number().int().min(0).catch(0);

/** The threads that changed after event `since`, as JSON (`ThreadFeed`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const person = await sessionFromHeaders(request.headers);
    if (!person) throw new AppError('not-signed-in');
    const since = number.parse(new URL(request.url).searchParams.get('since') ?? 0);
    const feed = await listThreads({ userId: person.userId, draftId: (await params).id, since });
    return Response.json(feed, { headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return Response.json({ error: failure.code }, { status: HTTP_STATUS[failure.code] });
  }
}
