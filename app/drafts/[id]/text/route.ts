import { draftToText } from '@/lib/export/text';
import { answerWithFile } from '../answer-with-file';

/** Notepad on older Windows reads UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** The committed text as a .txt file, with numbers, lines ended as Windows does. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerWithFile(request, (await params).id, (_, blocks) => ({
    extension: 'txt',
    type: 'text/plain; charset=utf-8',
    body: BYTE_ORDER_MARK + draftToText(blocks).replaceAll('\n', '\r\n'),
  }));
}
