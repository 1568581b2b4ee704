import { type OpeningDraft, readDraftForOpening } from '@/lib/db/drafts/read-draft-for-opening';
import type { Block } from '@/lib/draft/draft';
import { fileName } from '@/lib/export/file-name';
import { AppError } from '@/lib/result/app-error';
import { draftRooms } from '@/lib/wire/lectern-global';
import { answerSignedIn } from './answer-signed-in';

interface WrittenFile {
  /** Follows the draft's name in the name of the file. */
  readonly about?: string;
  /** Without the dot. */
  readonly extension: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/** Answers a download of the committed text, named after the draft; with an error's code when refused. */
export function answerWithFile(
  request: Request,
  draftId: string,
  write: (draft: OpeningDraft, blocks: readonly Block[]) => WrittenFile | Promise<WrittenFile>,
): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const draft = await readDraftForOpening({ userId, draftId });
    const blocks = await draftRooms().read(draftId);
    if (!blocks) throw new AppError('not-found');
    const { about = '', extension, type, body } = await write(draft, blocks);
    const title = `${draft.meta.name} ${about}`.trim();
    const name = encodeURIComponent(fileName(title, 'draft', extension));
    return new Response(body, {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="draft.${extension}"; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      },
    });
  });
}
