import { listThreads } from '@/lib/db/annotations/list-threads';
import { answerSince } from '../answer-since';

/** The threads that changed after event `since`, as JSON (`ThreadFeed`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerSince(request, (await params).id, listThreads);
}
