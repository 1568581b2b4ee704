import { registryCsv } from '@/lib/export/units/registry-files';
import { answerWithRegistry } from '../answer-with-registry';

/** The unit registry as a .csv file. */
export async function GET(request: Request): Promise<Response> {
  const file = { extension: 'csv', type: 'text/csv; charset=utf-8' };
  return answerWithRegistry(request, file, registryCsv);
}
