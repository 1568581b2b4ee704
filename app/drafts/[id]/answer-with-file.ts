import { type OpeningDraft, readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import { expectedFailure } from '@/lib/db/expected-failure';
import { sessionFromHeaders } from '@/lib/db/sessions/session-from-headers';
import type { Block } from '@/lib/draft/draft';
import { fileName } from '@/lib/export/file-name';
import { AppError } from '@/lib/result/app-error';
import { HTTP_STATUS } from '@/lib/result/http-status';
import { draftRooms } from '@/lib/wire/lectern-global';

interface WrittenFile {
  /** Without the dot. */
  readonly extension: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Answers a download of the committed text, named after the draft; with an error's code when refused. */
export async function answerWithFile(
  request: Request,
  draftId: string,
  write: (draft: OpeningDraft, blocks: readonly Block[]) => WrittenFile,
): Promise<Response> {
  try {
    const person = await sessionFromHeaders(request.headers);
    if (!person) throw new AppError('not-signed-in');
    const draft = await readDraftForOpening({ userId: person.userId, draftId });
    const blocks = await draftRooms().read(draftId);
    if (!blocks) throw new AppError('not-found');
    const { extension, type, body } = write(draft, blocks);
    const name = encodeURIComponent(fileName(draft.meta.name, 'draft', extension));
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="draft.${extension}"; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      },
    });
  } catch (error) {
    const failure = expectedFailure(error);
    if (!failure) throw error;
    return Response.json({ error: failure.code }, { status: HTTP_STATUS[failure.code] });
  }
}
