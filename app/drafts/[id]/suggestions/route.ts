import { jsonUpTo } from '@/app/requests/json-up-to';
import { listSuggestions } from '@/lib/db/suggestions/list-suggestions';
import { postedFrom } from '@/lib/db/suggestions/posted-from';
import { syncSuggestions } from '@/lib/db/suggestions/sync-suggestions';
import { answerSignedIn } from '../answer-signed-in';
import { answerSince } from '../answer-since';

interface Context {
  readonly params: Promise<{ id: string }>;
}

/** Largest request of a window, in bytes. */
const MAX_BYTES = 4_000_000;

/** The suggestions that changed after event `since`, as JSON (`SuggestionFeed`). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerSince(request, (await params).id, listSuggestions);
}

/** Takes `{upserts, removes}` of the person's own suggestions; answers `{refused}`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const posted = postedFrom(await jsonUpTo(request, MAX_BYTES));
    const refused = await syncSuggestions({
      actorId: userId,
      draftId: (await params).id,
      ...posted,
    });
    return Response.json({ refused });
  });
}
