import { expectedFailure } from '@/lib/db/expected-failure';
import { type SignedIn, sessionFromHeaders } from '@/lib/db/sessions/session-from-headers';
import { AppError } from '@/lib/result/app-error';
import { HTTP_STATUS } from '@/lib/result/http-status';

/** Answers a request of a signed-in person; an expected failure as its code with the fitting status. */
export async function answerSignedIn(
  request: Request,
  answer: (person: SignedIn) => Promise<Response>,
): Promise<Response> {
  try {
    const person = await sessionFromHeaders(request.headers);
    if (!person) throw new AppError('not-signed-in');
    return await answer(person);
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return Response.json({ error: failure.code }, { status: HTTP_STATUS[failure.code] });
  }
}
