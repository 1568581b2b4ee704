import { z } from 'zod';
import { listLedger } from '@/lib/db/ledger/list-ledger';
import { answerSignedIn } from '../answer-signed-in';

const number = z.coerce.number().int().min(0).catch(0);

/** What is kept of the ledger beside the text and changed after event `since`, as JSON (`LedgerFeed`). */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const since = number.parse(new URL(request.url).searchParams.get('since') ?? 0);
    const feed = await listLedger({ userId, draftId: (await params).id, since });
    return Response.json(feed, { headers: { 'cache-control': 'no-store' } });
  });
}
