import { listAnchoredThreads } from '@/lib/db/annotations/list-threads';
import { wordThreads } from '@/lib/export/docx/comments/word-threads';
import { DOCX_TYPE, draftToDocx } from '@/lib/export/docx/draft-to-docx';
import { answerWithFile } from '../answer-with-file';

/** The committed text as a Word file in the layout of GB/T 9704; `?comments=1` with its comments. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id: draftId } = await params;
  const withComments = new URL(request.url).searchParams.get('comments') === '1';
  return answerWithFile(request, draftId, async ({ meta }, blocks, userId) => {
    const threads = withComments ? await listAnchoredThreads({ userId, draftId }) : [];
    return {
      extension: 'docx',
      type: DOCX_TYPE,
      body: draftToDocx({ meta, blocks }, wordThreads(threads, { now: blocks })),
    };
  });
}
