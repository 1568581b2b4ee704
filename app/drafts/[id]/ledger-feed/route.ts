import { listLedger } from '@/lib/db/ledger/list-ledger';
import { answerSince } from '../answer-since';

/** What is kept of the ledger beside the text and changed after event `since`, as JSON (`LedgerFeed`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerSince(request, (await params).id, listLedger);
}
