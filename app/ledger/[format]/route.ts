import { readLedgers } from '@/lib/db/ledger/read-ledgers';
import { ledgerFile } from '@/lib/export/ledger/ledger-file';
import { filterLines } from '@/lib/ledger/sheet/filter-lines';
import { answerSignedIn } from '../../drafts/[id]/answer-signed-in';
import { fileResponse } from '../../drafts/[id]/file-response';
import { civilDateIn } from '../../i18n/civil-date-in';
import { askedFile } from '../asked-file';
import { ledgerBook } from '../ledger-book';

const NAME = '督查';

/** The task ledger of all drafts that the person may read as a file, with the filter of the page. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ format: string }> },
): Promise<Response> {
  const { format: asked } = await params;
  return answerSignedIn(request, async ({ userId }) => {
    const { format, filter } = askedFile(request, asked);
    const ledgers = await readLedgers({ userId });
    const today = civilDateIn(ledgers[0]?.timeZone ?? 'Asia/Shanghai');
    const lines = filterLines(
      ledgers.flatMap((one) => one.lines),
      filter,
      today,
      await ledgerBook(userId),
    );
    return fileResponse(`${NAME} 任务台账 ${today}`, await ledgerFile(format, NAME, lines, today));
  });
}
