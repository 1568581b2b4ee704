import { registryXlsx } from '@/lib/export/units/registry-files';
import { XLSX_TYPE } from '@/lib/export/xlsx/ledger-xlsx';
import { answerWithRegistry } from '../answer-with-registry';

/** The unit registry as an .xlsx file. */
export async function GET(request: Request): Promise<Response> {
  const file = { extension: 'xlsx', type: XLSX_TYPE };
  return answerWithRegistry(
    request,
    file,
    async (units) => new Uint8Array(await registryXlsx(units)),
  );
}
