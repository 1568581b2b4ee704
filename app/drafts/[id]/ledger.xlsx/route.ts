import { ledgerXlsx, XLSX_TYPE } from '@/lib/export/xlsx/ledger-xlsx';
import { ledgerRows } from '@/lib/ledger/ledger-rows';
import { labels } from '@/lib/numbering/labels';
import { answerWithFile } from '../answer-with-file';

/** The task ledger of the committed text as an .xlsx file. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerWithFile(request, (await params).id, async ({ meta }, blocks) => ({
    about: '任务台账',
    extension: 'xlsx',
    type: XLSX_TYPE,
    body: new Uint8Array(await ledgerXlsx(meta.name, ledgerRows({ meta, blocks }, labels(blocks)))),
  }));
}
