import { civilDateIn } from '@/app/i18n/civil-date-in';
import { listLedger } from '@/lib/db/ledger/list-ledger';
import { ledgerFile } from '@/lib/export/ledger/ledger-file';
import { filterLines } from '@/lib/ledger/sheet/filter-lines';
import { ledgerLines } from '@/lib/ledger/sheet/ledger-lines';
import { askedFile } from '../../../../ledger/asked-file';
import { ledgerBook } from '../../../../ledger/ledger-book';
import { answerWithFile } from '../../answer-with-file';

/** The task ledger of the committed text as a file: `xlsx`, `docx` or `ics`; with the filter of the page. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; format: string }> },
): Promise<Response> {
  const { id, format: asked } = await params;
  return answerWithFile(request, id, async ({ meta, timeZone }, blocks, userId) => {
    const { format, filter } = askedFile(request, asked);
    const today = civilDateIn(timeZone);
    const kept = await listLedger({ userId, draftId: id });
    const { lines } = ledgerLines({ id, meta, blocks }, kept);
    const found = filterLines(lines, filter, today, await ledgerBook(userId, id));
    const file = await ledgerFile(format, meta.name, found, today);
    return { about: '任务台账', ...file };
  });
}
