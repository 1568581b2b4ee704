import { jsonUpTo } from '@/app/requests/json-up-to';
import { decideSuggestions } from '@/lib/db/suggestions/decide-suggestions';
import { decisionFrom } from '@/lib/db/suggestions/decision-from';
import { answerSignedIn } from '../../answer-signed-in';

interface Context {
  readonly params: Promise<{ id: string }>;
}

/** Largest request, in bytes. */
const MAX_BYTES = 200_000;

/**
 * Decides suggestions of the draft: `{decision, seen: [{id, version}]}`, `decision` is `accepted`, `rejected`,
 * or `open` to take decisions back; of a group all are named. Answers `{refused: [{id, code}]}`.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerSignedIn(request, async ({ userId: actorId }) => {
    const { id: draftId } = await params;
    const asked = decisionFrom(await jsonUpTo(request, MAX_BYTES));
    return Response.json({ refused: await decideSuggestions({ actorId, draftId, ...asked }) });
  });
}
