import { listSectionWork } from '@/lib/db/section-work/list-section-work';
import { answerSince } from '../answer-since';

/** Who writes which section, as far as it changed after event `since`, as JSON (`SectionFeed`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerSince(request, (await params).id, listSectionWork);
}
