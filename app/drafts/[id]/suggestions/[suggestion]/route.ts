import { decideSuggestion } from '@/lib/db/suggestions/decide-suggestion';
import { undoDecision } from '@/lib/db/suggestions/undo-decision';
import { AppError } from '@/lib/result/app-error';
import { answerSignedIn } from '../../answer-signed-in';
import { jsonUpTo } from '../json-up-to';

interface Context {
  readonly params: Promise<{ suggestion: string }>;
}

/** Largest request, in bytes. */
const MAX_BYTES = 1_000;

/** Decides: `{decision}` is `accepted`, `rejected`, or `open` to take a decision back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerSignedIn(request, async ({ userId: actorId }) => {
    const { suggestion: id } = await params;
    const asked = (await jsonUpTo(request, MAX_BYTES)) as { decision?: unknown } | null;
    const decision = asked?.decision;
    if (decision === 'open') await undoDecision({ actorId, id });
    else if (decision === 'accepted' || decision === 'rejected')
      await decideSuggestion({ actorId, id, decision });
    else throw new AppError('invalid-input', 'no decision');
    return Response.json({});
  });
}
