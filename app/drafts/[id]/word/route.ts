import { DOCX_TYPE, draftToDocx } from '@/lib/export/docx/draft-to-docx';
import { answerWithFile } from '../answer-with-file';

/** The committed text as a Word file in the layout of GB/T 9704. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerWithFile(request, (await params).id, ({ meta }, blocks) => ({
    extension: 'docx',
    type: DOCX_TYPE,
    body: draftToDocx({ meta, blocks }),
  }));
}
