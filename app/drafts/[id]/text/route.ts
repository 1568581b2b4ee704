import { readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import { expectedFailure } from '@/lib/db/expected-failure';
import { sessionFromHeaders } from '@/lib/db/sessions/session-from-headers';
import { fileName } from '@/lib/export/file-name';
import { draftToText } from '@/lib/export/text';
import { AppError } from '@/lib/result/app-error';
import { HTTP_STATUS } from '@/lib/result/http-status';
import { draftRooms } from '@/lib/wire/lectern-global';

/** Notepad on older Windows reads UTF-8 only with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** The committed text as a .txt file, with numbers, lines ended as Windows does. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const person = await sessionFromHeaders(request.headers);
    if (!person) throw new AppError('not-signed-in');
    const { id } = await params;
    const draft = await readDraftForOpening({ userId: person.userId, draftId: id });
    const blocks = await draftRooms().read(id);
    if (!blocks) throw new AppError('not-found');
    const text = BYTE_ORDER_MARK + draftToText(blocks).replaceAll('\n', '\r\n');
    const name = encodeURIComponent(fileName(draft.meta.name, 'draft', 'txt'));
    return new Response(text, {
      headers: {
        'content-type': 'text/plain; charset=utf-8',
        'content-disposition': `attachment; filename="draft.txt"; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return Response.json({ error: failure.code }, { status: HTTP_STATUS[failure.code] });
  }
}
