import { readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import { expectedFailure } from '@/lib/db/expected-failure';
import { sessionFromHeaders } from '@/lib/db/sessions/session-from-headers';
import { fileName } from '@/lib/export/file-name';
import { ledgerXlsx } from '@/lib/export/xlsx/ledger-xlsx';
import { ledgerRows } from '@/lib/ledger/ledger-rows';
import { labels } from '@/lib/numbering/labels';
import { AppError } from '@/lib/result/app-error';
import { HTTP_STATUS } from '@/lib/result/http-status';
import { draftRooms } from '@/lib/wire/lectern-global';

/** The task ledger of the committed text as an .xlsx file. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  try {
    const person = await sessionFromHeaders(request.headers);
    if (!person) throw new AppError('not-signed-in');
    const { id } = await params;
    const { meta } = await readDraftForOpening({ userId: person.userId, draftId: id });
    const blocks = await draftRooms().read(id);
    if (!blocks) throw new AppError('not-found');
    const rows = ledgerRows({ meta, blocks }, labels(blocks));
    const name = encodeURIComponent(fileName(`${meta.name} 任务台账`, 'ledger', 'xlsx'));
    return new Response(new Uint8Array(await ledgerXlsx(meta.name, rows)), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        'content-disposition': `attachment; filename="ledger.xlsx"; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return Response.json({ error: failure.code }, { status: HTTP_STATUS[failure.code] });
  }
}
